import { hasText } from './differences.ts';
import type { Comparison } from './types.ts';

/** How many texts of the source there are, and how many of them a locale has. */
export interface Covered {
  readonly texts: number;
  readonly source: number;
}

/** Counts for every locale of a page. */
export function coveredBy({ locales, rows }: Comparison): ReadonlyMap<string, Covered> {
  const [source = ''] = locales;
  const asked = rows.filter(({ sides }) => hasText(sides[source]));
  return new Map(
    locales.map((locale) => {
      const texts = asked.filter(({ sides }) => hasText(sides[locale])).length;
      return [locale, { texts, source: asked.length }];
    }),
  );
}
