import type { LocalizedDocument } from '../document/types.ts';
import { type Git, relateDocuments } from '../revision/index.ts';
import type { Locale } from '../text/locale.ts';
import type { RevisionNote } from './finding.ts';
import type { ReadPage } from './read-page.ts';

/** A source to hold a translation against, with the locale whose file embeds it where it is recovered. */
export interface ChosenSource {
  readonly document: LocalizedDocument;
  readonly from: string;
}

/**
 * All sources of a page, the best first: the source locale's own file; else what bilingual files embed, the
 * most complete on the page first, then the most complete over the corpus, then by the name of their locale.
 */
export function sourcesOf(read: ReadPage, sourceLocale: Locale): ChosenSource[] {
  const own = read.documents.get(sourceLocale.name);
  if (own) return [{ document: own, from: sourceLocale.name }];
  return read.recovery.flatMap((from) => {
    const document = read.embedded.get(from);
    return document ? [{ document, from }] : [];
  });
}

/**
 * The source to hold one translation against: what its own file embeds, else one of the revision that it
 * follows, else the best there is.
 */
export function sourceFor(
  locale: string,
  read: ReadPage,
  sources: readonly ChosenSource[],
  git?: Git,
): { readonly chosen: ChosenSource; readonly revision: RevisionNote | undefined } | undefined {
  const target = read.documents.get(locale);
  if (!target) return undefined;
  const related = sources.map((chosen) => ({
    chosen,
    revision: noteOf(target, chosen, read, git),
  }));
  return (
    related.find(({ chosen }) => chosen.from === locale) ??
    related.find(({ revision }) => revision?.relation === 'same') ??
    related[0]
  );
}

function noteOf(
  target: LocalizedDocument,
  { document, from }: ChosenSource,
  read: ReadPage,
  git: Git | undefined,
): RevisionNote | undefined {
  const carrier = read.documents.get(from);
  return carrier && relateDocuments(target, document, carrier, git);
}
