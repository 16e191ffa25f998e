import { readContent } from '../corpus/read.ts';
import type { Corpus, Page } from '../corpus/types.ts';
import { readBilingual } from '../document/bilingual/index.ts';
import { type ContentReader, type ReadPage, readPage } from './read-page.ts';

/** Reads and parses one page of a corpus with all its locales. */
export type PageOpener = (page: Page) => Promise<ReadPage>;

/**
 * Opens the pages of a corpus one by one, so that every caller recovers a page's source from the same locale.
 *
 * @param read reads a file's text; from the disk where absent
 */
export function openPages(corpus: Corpus, read: ContentReader = (file) => readContent(file)): PageOpener {
  let counted: Promise<ReadonlyMap<string, number>> | undefined;
  const overall = () => {
    counted ??= countEmbedded(corpus, read);
    return counted;
  };
  return (page) => readPage(page, corpus, { read, overall });
}

/**
 * How many units of source text each locale embeds over all pages that have no source file, also over those that
 * a run leaves out: what is recovered must not depend on what was asked for.
 */
async function countEmbedded(
  { pages, allPages = pages, sourceLocale }: Corpus,
  read: ContentReader,
): Promise<ReadonlyMap<string, number>> {
  const units = new Map<string, number>();
  for (const { files } of allPages) {
    if (files.has(sourceLocale.name)) continue;
    for (const file of files.values()) {
      const content = await read(file);
      const found = content.ok ? readBilingual(content.text)?.units.length : undefined;
      if (found) units.set(file.locale, (units.get(file.locale) ?? 0) + found);
    }
  }
  return units;
}
