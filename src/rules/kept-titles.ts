import type { CorpusSubject } from '../lint/subject.ts';
import { ENOUGH, foldersOf } from './folder-coverage.ts';

/** What is shorter is a name as often as not, and the same in all languages. */
const TELLING = 4;
/** Where so many of a folder's titles are the source's own, that is what the locale does. */
const MOST = 0.5;

interface Titles {
  readonly all: number;
  readonly kept: number;
}

/** Folder → how many titles were met in it and below, and how many are the source's; by locale. */
type Counts = ReadonlyMap<string, Titles>;

const COUNTS = new WeakMap<CorpusSubject, Map<string, Counts>>();

/**
 * Whether a locale leaves the titles of the folder that a page stands in as the source has them, as many do for a
 * reference of error messages: the nearest folder with enough titles tells.
 *
 * @param page as in a digest: the path without its locale
 */
export function keepsTitles(corpus: CorpusSubject, page: string, locale: string): boolean {
  const known = COUNTS.get(corpus) ?? new Map<string, Counts>();
  COUNTS.set(corpus, known);
  const counts = known.get(locale) ?? countTitles(corpus, locale);
  known.set(locale, counts);
  for (const folder of foldersOf(page)) {
    const { all, kept } = counts.get(folder) ?? { all: 0, kept: 0 };
    if (all >= ENOUGH) return kept > all * MOST;
  }
  return false;
}

function countTitles({ documents, sourceLocale }: CorpusSubject, locale: string): Counts {
  const all = [...documents.values()];
  const sources = new Map(
    all.flatMap((each) => (each.locale === sourceLocale ? [[each.page, each.title]] : [])),
  );
  const counts = new Map<string, Titles>();
  for (const { page, locale: own, title } of all) {
    const expected = sources.get(page);
    if (own !== locale || expected === undefined || expected.split(/\s+/).length < TELLING) continue;
    for (const folder of foldersOf(page)) {
      const { all: met, kept } = counts.get(folder) ?? { all: 0, kept: 0 };
      counts.set(folder, { all: met + 1, kept: kept + (title === expected ? 1 : 0) });
    }
  }
  return counts;
}
