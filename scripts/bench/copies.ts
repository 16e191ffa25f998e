import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../../src/corpus/config.ts';
import type { Corpus } from '../../src/corpus/types.ts';

/** How each copy differs, so that no two files of the copies are equal. */
const WORDS = ['amber', 'birch', 'cedar', 'dune', 'ember', 'fern', 'grove', 'heath'];

/**
 * Writes a tree of `count` altered copies of a corpus, page by page under another folder name, with the
 * configuration for it.
 */
export async function writeCopies(
  { corpus, config }: { corpus: Corpus; config: Config },
  folder: string,
  count: number,
) {
  for (const page of corpus.pages) {
    for (const file of page.files.values()) {
      const text = await readFile(file.absolute, 'utf8');
      for (let copy = 0; copy < count; copy++) {
        const path = join(folder, file.locale, `copy-${copy}`, page.id);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, altered(text, WORDS[copy % WORDS.length]!));
      }
    }
  }
  const locales = corpus.locales.map(({ name }) => name);
  const settings = { sourceLocale: config.sourceLocale.name, locales, content: '{locale}/**/*.{md,mdx}' };
  await writeFile(join(folder, 'isogloss.config.json'), JSON.stringify(settings));
}

/** A word at the end of each plain line of prose; markup, code and front matter stay. */
function altered(text: string, word: string): string {
  return text.replace(/^(\p{L}[^\n`<>[\]{}|]{20,}[\p{L}.,])$/gmu, `$1 ${word}`);
}
