import type { CorpusSubject } from '../lint/subject.ts';

/** Of fewer pages, one that is lacking says nothing of the rest; the folder around is asked. */
export const ENOUGH = 5;

/** Folder → locale → how many of the source's pages in it, and below it, the locale has. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const COUNTS = new WeakMap<CorpusSubject, Counts>();

/**
 * How much of the folder that a page stands in a locale has translated, from 0 to 1: of the nearest folder with enough
 * pages to tell. Undefined where not even the whole tree has so many.
 *
 * @param page as in a digest: the path without its locale
 */
export function folderCoverage(
  corpus: CorpusSubject,
  page: string,
  sourceLocale: string,
  locale: string,
): number | undefined {
  const counts = COUNTS.get(corpus) ?? countFolders(corpus, sourceLocale);
  COUNTS.set(corpus, counts);
  for (const folder of foldersOf(page)) {
    const found = counts.get(folder);
    const all = found?.get(sourceLocale) ?? 0;
    if (all >= ENOUGH) return (found!.get(locale) ?? 0) / all;
  }
  return undefined;
}

function countFolders({ documents }: CorpusSubject, sourceLocale: string): Counts {
  const all = [...documents.values()];
  const inSource = new Set(all.flatMap(({ page, locale }) => (locale === sourceLocale ? [page] : [])));
  const counts = new Map<string, Map<string, number>>();
  for (const { page, locale } of all) {
    if (!inSource.has(page)) continue;
    for (const folder of foldersOf(page)) {
      const found = counts.get(folder) ?? new Map<string, number>();
      counts.set(folder, found.set(locale, (found.get(locale) ?? 0) + 1));
    }
  }
  return counts;
}

/** The folders around a page, the nearest first, the whole tree last. */
export function* foldersOf(page: string): Generator<string> {
  for (let end = page.lastIndexOf('/'); end > 0; end = page.lastIndexOf('/', end - 1)) {
    yield page.slice(0, end);
  }
  yield '';
}
