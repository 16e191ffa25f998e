import { byCodePoint } from './paths.ts';
import type { Page } from './types.ts';

/** How many units of source text each locale embeds. */
export interface EmbeddedUnits {
  /** Locale → units on the page. A locale that embeds nothing there is absent or 0. */
  readonly page: ReadonlyMap<string, number>;
  /** Locale → units over all pages. */
  readonly corpus: ReadonlyMap<string, number>;
}

/**
 * From which locales a page's source is recovered where it has no file of its own: the most complete on the page
 * first, then the most complete over the corpus, then by name.
 * @returns names of locales that have the page and embed the source there, best first
 */
export function recoveryOrder(page: Pick<Page, 'files'>, units: EmbeddedUnits): string[] {
  const here = (locale: string) => units.page.get(locale) ?? 0;
  const overall = (locale: string) => units.corpus.get(locale) ?? 0;
  return [...page.files.keys()]
    .filter((locale) => here(locale) > 0)
    .sort((a, b) => here(b) - here(a) || overall(b) - overall(a) || byCodePoint(a, b));
}
