import { looksLikeLocale } from './locale-names.ts';
import type { Hit, Reading } from './search.ts';
import { spellings } from './spelling.ts';

/** A file of which both the locale and the page are settled. */
export interface Sifted {
  readonly root: string;
  readonly below: string;
  readonly side: 'source' | 'target';
  readonly locale: string;
  readonly captures: readonly string[];
}

/** The page of a mapping that a reading belongs to. Names may be composed differently on different machines. */
export const pageKey = ({ captures }: Pick<Reading, 'captures'>): string =>
  captures.join('\0').normalize('NFC');

/** How much of a folder must be found again in the source, before it is taken for a translation of it. */
const MIRRORED = 0.5;

/**
 * Which names stand for locales. Those of the configuration do. Another does if CLDR knows it and, where
 * translations stand inside the source's folder, if its files mirror the source's: `docs/ts/` and `docs/is/` may be
 * a programming language and a word.
 */
function decide(hits: readonly Hit[], configured: readonly string[] | undefined): Map<string, boolean> {
  const sources = new Set(hits.flatMap(({ source }) => (source ? [pageKey(source)] : [])));
  const names = Map.groupBy(
    hits.filter(({ target }) => target),
    ({ target }) => target!.locale,
  );
  const decisions = new Map<string, boolean>();
  for (const [name, files] of names) {
    const inside = files.filter(({ source }) => source);
    const mirrored = inside.filter(({ target }) => sources.has(pageKey(target!))).length;
    const known = configured?.includes(name) ?? false;
    decisions.set(name, known || (looksLikeLocale(name) && mirrored >= inside.length * MIRRORED));
  }
  return decisions;
}

/**
 * Settles for every file whether it is source or translation, and of which locale. Files of locales that the
 * configuration does not list are left out, and are no source either.
 */
export function sift(hits: readonly Hit[], sourceLocale: string, configured?: readonly string[]): Sifted[] {
  const decisions = decide(hits, configured);
  const usual = configured ? undefined : spellings(hits, sourceLocale);
  return hits.flatMap(({ root, below, target, source }): Sifted[] => {
    const settled = { root, below };
    const locale = target && (usual?.get(target.locale) ?? target.locale);
    // A folder or suffix of the source locale's own, where the others have theirs.
    if (target?.named && locale === sourceLocale)
      return [{ ...settled, side: 'source', locale, captures: target.captures }];
    // `*.md` for the translation takes in `*.zh-CN.md`, the source, which knows better.
    if (source && (!target?.named || !decisions.get(target.locale)))
      return [{ ...settled, side: 'source', ...source }];
    if (locale === undefined || !decisions.get(target!.locale)) return [];
    const listed = configured?.includes(locale) ?? true;
    return listed ? [{ ...settled, side: 'target', locale, captures: target!.captures }] : [];
  });
}
