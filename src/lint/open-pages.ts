import { readContent } from '../corpus/read.ts';
import type { Corpus, Page } from '../corpus/types.ts';
import { countEmbedded } from './count-embedded.ts';
import { type ContentReader, type ReadPage, readPage } from './read-page.ts';

/** Reads and parses one page of a corpus with all its locales. */
export type PageOpener = (page: Page) => Promise<ReadPage>;

/**
 * Opens the pages of a corpus one by one, so that every caller recovers a page's source from the same locale.
 *
 * @param read reads a file's text; from the disk where absent
 * @param options whether documents keep their trees of syntax, for who renders them
 */
export function openPages(
  corpus: Corpus,
  read: ContentReader = (file) => readContent(file),
  options: { readonly keepSyntax?: boolean } = {},
): PageOpener {
  let counted: Promise<ReadonlyMap<string, number>> | undefined;
  const overall = () => {
    counted ??= countEmbedded(corpus, read);
    return counted;
  };
  return (page) => readPage(page, corpus, { read, overall, ...options });
}
