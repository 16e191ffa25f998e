import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CODE, PHRASES, TITLES } from './phrases.ts';

type Say = (count: number) => string;

/** Sentences that say the same in every language, told apart by their numbers. */
function speaker(locale: keyof typeof PHRASES, page: number): Say {
  const { who, does, where } = PHRASES[locale];
  let next = page * 37;
  const sentence = (): string => {
    const seed = next++;
    const [first, second, third] = [seed % who.length, seed % does.length, seed % where.length];
    return `${who[first]} ${does[second]} ${where[third]} ${(seed % 89) + 2}.`;
  };
  return (count) => Array.from({ length: count }, sentence).join(' ');
}

const link = (page: number, step: number, pages: number): string => {
  const to = (page + step) % pages;
  return `[${to}](../part-${Math.floor(to / 20)}/page-${to}.md)`;
};

/**
 * An article of the size that pages have in the documentation of Starlight and of Karmada, by their medians: some 400
 * words, 7 headings, 5 blocks of code with 27 lines, 6 links, 5 items of lists; with a notice and a table besides.
 */
function article(locale: keyof typeof PHRASES, page: number, pages: number): string {
  const say = speaker(locale, page);
  const titles = TITLES[locale];
  // Documentation drifts: here every fifth translation lacks a step.
  const lacksStep = locale !== 'en' && page % 5 === 0;
  const code = (kind: number): string => {
    const { language, lines } = CODE[(page + kind) % CODE.length]!;
    return `\`\`\`${language}\n${lines.join('\n').replaceAll('{n}', String(page))}\n\`\`\``;
  };
  const links = (step: number): string =>
    `${say(1)} ${titles.see} ${link(page, step, pages)}, ${link(page, step + 7, pages)}.`;
  const third = say(1);
  return `---
title: ${titles.page} ${page}
description: ${say(1)}
---

${say(3)}

## ${titles.before}

${say(3)}

${code(0)}

1. ${say(1)}
2. ${say(1)}${lacksStep ? '' : `\n3. ${third}`}

### ${titles.values}

${links(1)}

| ${titles.name} | ${titles.meaning} |
|---|---|
| \`charge-${page}\` | ${say(1)} |
| \`limit\` | ${say(1)} |

## ${titles.start}

${say(3)}

${code(1)}

:::note
${say(2)}
:::

### ${titles.check}

${say(2)} ${links(2)}

${code(2)}

## ${titles.mend}

${say(3)}

${code(3)}

- ${say(1)}
- ${say(2)}

### ${titles.log}

${say(2)}

## ${titles.next}

${links(3)}

${code(4)}
`;
}

/** Writes so many articles in each locale, twenty to a folder. */
export function writePages(folder: string, locales: readonly (keyof typeof PHRASES)[], count: number): void {
  for (const locale of locales) {
    for (let page = 0; page < count; page++) {
      const below = path.join(folder, locale, `part-${Math.floor(page / 20)}`);
      mkdirSync(below, { recursive: true });
      writeFileSync(path.join(below, `page-${page}.md`), article(locale, page, count));
    }
  }
}
