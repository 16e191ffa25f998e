import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  scope: 'document',
  category: 'other',
  mqm: 'Other',
  severity: 'warning',
  summary: 'A comment turns off a rule that has nothing to say there.',
  why: 'It hides the next fault that comes to stand there, and tells readers of a problem that is gone.',
  remedy: 'Remove the comment, or mend the name of the rule in it.',
  messages: {
    unused: 'Nothing here is suppressed by “{{rule}}”. Remove the comment.',
    'unused-all': 'Nothing here is suppressed. Remove the comment.',
    unknown: 'There is no rule “{{rule}}”. Mend its name, or remove the comment.',
    'unknown-near': 'There is no rule “{{rule}}”. Did you mean “{{near}}”?',
  },
  options: noOptions,
  examples: [
    {
      title: 'The name of the rule is misspelt',
      files: { nl: '<!-- isogloss-disable-next-line unused-supression -- zie #12 -->\n\nTekst.\n' },
      expect: [{ line: 1, messageId: 'unknown-near' }],
    },
    {
      title: 'A rule that nobody has, in MDX',
      files: { ja: '本文。\n\n{/* isogloss-disable our-rule */}\n' },
      syntax: 'mdx',
      expect: [{ line: 3, messageId: 'unknown' }],
    },
    {
      title: 'An example in code is no comment',
      files: { sv: 'Skriv så här:\n\n```\n<!-- isogloss-disable-next-line our-rule -->\n```\n' },
      expect: [],
    },
  ],
  *check() {},
  checkUnused({ directive, known, near }) {
    const { path, place, text, rule } = directive;
    const all = rule === '*' ? 'unused-all' : 'unused';
    const messageId = known ? all : near === undefined ? 'unknown' : 'unknown-near';
    return {
      messageId,
      data: { rule, ...(near !== undefined && { near }) },
      key: rule,
      target: { path, place, text },
    };
  },
});
