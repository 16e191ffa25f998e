import type { DocumentDigest } from '../../lint/digest.ts';
import type { CorpusSubject } from '../../lint/subject.ts';
import { nearest } from '../../text/similar.ts';

/** What is wrong with an anchor: written in other letter case, or not there; `near` is the likely right one. */
export interface AnchorFault {
  readonly messageId: 'case' | 'missing' | 'missing-near' | 'nowhere';
  readonly near?: string;
}

/** Browsers and renderers give these a meaning of their own. */
const BUILT_IN = /^(?:$|top$|\/|!|:~:|tab\/|user-content-|fn|L\d)/;

/**
 * Looks an anchor up. Renderers disagree on how ids are made from headings, so an id that differs from one of
 * them only in accents, marks or the number of a repeated heading is none of our business; nor is one made from
 * the title, which themes show as a heading and which leads to the top either way.
 */
export function findAnchorFault(
  anchor: string,
  { anchors, title }: Pick<DocumentDigest, 'anchors' | 'title'>,
): AnchorFault | undefined {
  if (BUILT_IN.test(anchor) || anchors.includes(anchor)) return undefined;
  const folded = anchor.toLowerCase();
  const sameLetters = anchors.find((each) => each.toLowerCase() === folded);
  if (sameLetters !== undefined) return { messageId: 'case', near: sameLetters };
  const wanted = loose(anchor);
  if ([title, ...anchors].some((each) => loose(each) === wanted)) return undefined;
  const near = nearest(anchor, anchors);
  return near === undefined ? { messageId: 'missing' } : { messageId: 'missing-near', near };
}

/** Whether the source's page has an anchor that a translation of it lacks, so that a heading may have been translated. */
export function wasTranslated(
  anchor: string,
  { page, locale }: DocumentDigest,
  { documents, sourceLocale }: CorpusSubject,
): boolean {
  if (locale === sourceLocale) return false;
  for (const other of documents.values()) {
    if (other.page === page && other.locale === sourceLocale) return !findAnchorFault(anchor, other);
  }
  return true;
}

/** The message that does not speak of a translated heading. */
export function withoutHint(messageId: AnchorFault['messageId']): AnchorFault['messageId'] {
  return messageId === 'missing' ? 'nowhere' : messageId;
}

function loose(id: string): string {
  const letters = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/(?<=\p{L})\d{1,2}$/u, '');
}
