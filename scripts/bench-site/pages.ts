import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the charger reads state of each battery before it starts and writes it to the log of a station'.split(
    ' ',
  ),
  nl: 'de lader leest de toestand van elke accu voor hij begint en schrijft die in het logboek van een station'.split(
    ' ',
  ),
};

/** A sentence of its own for every page and place, the same in length and in its numbers in each language. */
function sentence(locale: string, seed: number): string {
  const words = WORDS[locale]!;
  const picked = Array.from(
    { length: 12 },
    (_, i) => words[(seed * 7 + i * (1 + (seed % 5))) % words.length]!,
  );
  const [first = '', ...rest] = picked;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')} ${seed % 97}.`;
}

function article(locale: string, page: number): string {
  const say = (part: number, count: number) =>
    Array.from({ length: count }, (_, i) => sentence(locale, page * 31 + part * 5 + i)).join(' ');
  const section = (part: number) => `## ${say(part, 1).slice(0, -1)}

${say(part + 1, 4)}

1. ${say(part + 2, 1)}
2. ${say(part + 3, 2)}

> [!NOTE]
> ${say(part + 4, 2)}

| A | B |
|---|---|
| \`key${part}\` | ${page} |

\`\`\`json
{ "page": ${page}, "part": ${part} }
\`\`\`
`;
  return `---
title: "${say(0, 1)}"
---

${say(1, 3)}

${[2, 8, 14, 20].map(section).join('\n')}`;
}

/** Writes so many articles in each locale, twenty to a folder. */
export function writePages(folder: string, locales: readonly string[], count: number): void {
  for (const locale of locales) {
    for (let page = 0; page < count; page++) {
      const below = path.join(folder, locale, `part-${Math.floor(page / 20)}`);
      mkdirSync(below, { recursive: true });
      writeFileSync(path.join(below, `page-${page}.md`), article(locale, page));
    }
  }
}
