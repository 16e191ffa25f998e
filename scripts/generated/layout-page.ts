import type { Layout } from '../../src/corpus/layouts/layout.ts';
import { LAYOUT_NOTES } from './layout-notes.ts';

/** `docs/getting-started/<layout>.md`: from a tree of this layout to a first report and to CI. */
export function layoutPage({ name, description, content }: Layout): string {
  const notes = LAYOUT_NOTES[name] ?? [];
  const [who = name] = description.split(/[:,(]/);
  return `${[
    `# Getting started: ${who.trim()}`,
    `${description}.`,
    '## Set up',
    'In the root of the repository:',
    fenced('sh', 'npm install --save-dev isogloss\nnpx isogloss init'),
    '`init` recognizes the layout, says what it found, and writes `isogloss.config.json`. By hand it is:',
    fenced('json', JSON.stringify({ sourceLocale: 'en', content: name }, null, 2)),
    `The name \`${name}\` stands for:`,
    fenced('json', JSON.stringify(content.length === 1 ? content[0] : content, null, 2)),
    'Write that instead of the name where your paths differ. Locales are found in the tree; `locales` names them where they are not to be guessed.',
    '## First report',
    fenced(
      'sh',
      'npx isogloss status   # which pages each locale has\nnpx isogloss check    # what has drifted, and where',
    ),
    'A tree that has never been checked has old debt. Start with one locale and with errors, or take today’s findings as the baseline, so that only new ones fail:',
    fenced(
      'sh',
      'npx isogloss check --locale fr --severity error\nnpx isogloss check --baseline isogloss.baseline.json --update-baseline',
    ),
    ...(notes.length > 0 ? ['## Good to know', notes.map((note) => `- ${note}`).join('\n')] : []),
    '## In pull requests',
    '[docs/ci](../ci/README.md) has files to copy for GitHub, GitLab, pre-commit and npm. `--since` limits findings to pages whose source or translation has changed.',
  ].join('\n\n')}\n`;
}

/** `docs/getting-started/README.md`: which page to read. */
export function layoutTable(layouts: readonly Layout[]): string {
  const rows = layouts.map(({ name, description }) => `| [${name}](${name}.md) | ${description} |`);
  return `${[
    '# Getting started',
    '`npx isogloss init` recognizes these layouts. For any other tree, write `content` as a pattern with `{locale}`, or as a pair of patterns for source and target.',
    ['| layout | what it is |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
