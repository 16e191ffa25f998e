import type { Rule } from '../../src/lint/rule.ts';

const SCOPES = [
  ['page', 'On a page with all its locales'],
  ['structure', 'On a translation held against its source, block by block'],
  ['segment', 'On pairs of sentences'],
  ['document', 'On one document by itself'],
  ['model', 'On workflows and states'],
] as const;

/** `docs/rules/README.md`: all rules, by scope. */
export function ruleTable(rules: readonly Rule[]): string {
  const sections = SCOPES.flatMap(([scope, title]) => {
    const own = rules.filter((rule) => rule.scope === scope);
    if (own.length === 0) return [];
    const rows = own.map(
      ({ id, severity, category, summary }) =>
        `| [${id}](${id}.md) | ${severity} | ${category} | ${summary} |`,
    );
    return [
      `## ${title}`,
      ['| rule | severity | category | what it finds |', '|---|---|---|---|', ...rows].join('\n'),
    ];
  });
  return `${[
    '# Rules',
    'Each rule has a page with its options and with examples. Severities are the defaults; `rules` in the configuration changes them: `"off"`, `"info"`, `"warning"`, `"error"`, or one of these with options, `["warning", { … }]`.',
    ...sections,
  ].join('\n\n')}\n`;
}
