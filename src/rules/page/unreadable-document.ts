import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';

const TOP = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export const unreadableDocument = defineRule({
  id: 'unreadable-document',
  scope: 'page',
  category: 'other',
  mqm: 'Other',
  severity: 'error',
  summary: 'A file cannot be read, so nothing was compared with it.',
  why: 'A check that passes because it read nothing is worse than one that fails.',
  remedy: 'Save the file as UTF-8 text, give the reading permission back, or list it under `ignore`.',
  messages: {
    missing: 'The file vanished while the check was running. Run the check again.',
    unreadable: 'This cannot be read. Check the permissions, or list it under "ignore".',
    'leaves-root':
      'This link leads out of the content folder and was not followed. Put the file itself here.',
    'broken-link': 'This link leads nowhere. Mend or remove it.',
    ambiguous:
      'Another file stands for the same page and locale, and this one was left aside. Remove one of them.',
    'too-large': 'The file is too large to be documentation. Split it, or list it under "ignore".',
    'not-utf8': 'The file is not UTF-8. Save it with that encoding.',
    binary: 'The file holds NUL bytes, so it is no text. Save it as UTF-8, or list it under "ignore".',
    'too-long':
      'From here on there is more text than a parser gets through in reasonable time, so the file was not read. Split it, or break the paragraph up.',
    'too-slow':
      'Reading this file took too long and was stopped, so nothing was compared with it. Split it, or list it under "ignore".',
    'too-deep':
      'Quotes and lists are nested more than {{limit}} deep here, so the file was not read. Take some of the markers out.',
    'too-tangled':
      'This paragraph holds so much unfinished markup that a parser would not get through it in reasonable time, so the file was not read. Escape the characters, or put them in code.',
  },
  options: noOptions,
  examples: [
    { title: 'Text in UTF-8', files: { en: '# Start\n', el: '# Αρχή\n', hi: '# शुरू\n' }, expect: [] },
    {
      title: 'Quotes nested beyond all sense',
      files: { 'ko/a.md': `${'> '.repeat(150)}깊이\n`, 'en/b.md': 'Text.\n' },
      sourceLocale: 'en',
      expect: [{ locale: 'ko', line: 1, messageId: 'too-deep' }],
    },
    { title: 'An empty file can be read', files: { en: '', ko: '' }, expect: [] },
  ],
  *check({ unreadable }) {
    for (const [locale, { path, messageId, data, place = TOP }] of unreadable) {
      yield { messageId, data, locale, target: { path, place, text: '' } };
    }
  },
  checkProblem: ({ path, reason }) => ({ messageId: reason, target: { path, place: TOP, text: '' } }),
});
