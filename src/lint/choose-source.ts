import type { LocalizedDocument } from '../document/types.ts';
import type { Locale } from '../text/locale.ts';
import type { RevisionNote } from './finding.ts';
import { compareText } from './order.ts';
import type { ReadPage } from './read-page.ts';

/** A source to hold a translation against, with the locale whose file embeds it where it is recovered. */
export interface ChosenSource {
  readonly document: LocalizedDocument;
  readonly from: string;
}

/** What a translation says of a source, which may be recovered from the file that carries its stamps. */
export type Relate = (
  target: LocalizedDocument,
  source: LocalizedDocument,
  carrier: LocalizedDocument | undefined,
) => RevisionNote | undefined;

/**
 * All sources of a page, the best first: the source locale's own file; else what bilingual files embed, the
 * most complete first, then by the name of their locale.
 */
export function sourcesOf(read: ReadPage, sourceLocale: Locale): ChosenSource[] {
  const own = read.documents.get(sourceLocale.name);
  if (own) return [{ document: own, from: sourceLocale.name }];
  const size = (from: string) => read.units.get(from)?.length ?? 0;
  return [...read.embedded]
    .map(([from, document]) => ({ document, from }))
    .sort((a, b) => size(b.from) - size(a.from) || compareText(a.from, b.from));
}

/**
 * The source to hold one translation against: what its own file embeds, else one of the revision that it
 * follows, else the best there is.
 */
export function sourceFor(
  locale: string,
  read: ReadPage,
  sources: readonly ChosenSource[],
  relate?: Relate,
): { readonly chosen: ChosenSource; readonly revision: RevisionNote | undefined } | undefined {
  const target = read.documents.get(locale);
  if (!target) return undefined;
  const related = sources.map((chosen) => ({
    chosen,
    revision: relate?.(target, chosen.document, read.documents.get(chosen.from)),
  }));
  return (
    related.find(({ chosen }) => chosen.from === locale) ??
    related.find(({ revision }) => revision?.relation === 'same') ??
    related[0]
  );
}
