export const SCOPES = ['page', 'structure', 'segment', 'document', 'model'] as const;

/** What the name of a new rule tells. */
export interface NewRule {
  readonly scope: (typeof SCOPES)[number];
  readonly id: string;
  /** The name of the constant: `missingStep`. */
  readonly name: string;
}

/** @throws Error with one sentence where it is no `scope/id` */
export function parseRuleName(argument: string | undefined): NewRule {
  const [scope, id = ''] = (argument ?? '').split('/');
  const known = SCOPES.find((each) => each === scope);
  if (!known || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    throw new Error(
      `Usage: npm run new-rule <scope>/<id>, with a scope of ${SCOPES.join(', ')}; such as segment/units-match.`,
    );
  }
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { scope: known, id, name };
}

/**
 * A rule that finds nothing yet, with an example that expects a finding: the tests fail until the rule is
 * written, and `npm test` names what is wanting.
 */
export function ruleFile({ scope, id, name }: NewRule): string {
  return `import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';

export const ${name} = defineRule({
  id: '${id}',
  scope: '${scope}',
  category: 'other',
  mqm: 'Other',
  severity: 'warning',
  summary: 'One line: what is wrong where this rule reports.',
  why: 'Why a reader of the documentation would care.',
  remedy: 'What to do.',
  messages: {
    found: '“{{text}}” is wrong. Say what to do.',
  },
  options: noOptions,
  examples: [
    {
      title: 'What is found',
      files: { en: 'Wait 5 s.\\n', ja: '待ちます。\\n' },
      expect: [{ line: 1, messageId: 'found' }],
    },
    { title: 'What is fine', files: { en: 'Wait 5 s.\\n', fr: 'Attendre 5 s.\\n' }, expect: [] },
  ],
  *check() {},
});
`;
}

/** The list of rules with the new one, at the end of both the imports and the list. */
export function registerRule(index: string, { scope, id, name }: NewRule): string {
  const imported = index.replace(
    /(import \{ \w+ \} from '\.\/[^']+';\n)(?!import)/,
    `$1import { ${name} } from './${scope}/${id}.ts';\n`,
  );
  const listed = imported.replace(/\n\];\n/, `\n  ${name},\n];\n`);
  if (imported === index || listed === imported)
    throw new Error('src/rules/index.ts has another form than expected.');
  return listed;
}

/** A language's messages with the new rule's, in English until somebody translates them. */
export function translationsWith(json: string, { id }: NewRule): string {
  const messages = { ...JSON.parse(json), [id]: { found: '“{{text}}” is wrong. Say what to do.' } };
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
