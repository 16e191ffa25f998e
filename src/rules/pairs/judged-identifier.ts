import { leafSegments } from '../../document/walk.ts';
import type { Observation } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { nearest } from '../../text/similar.ts';
import { withoutEscapes } from '../../text/survives.ts';
import { isConsistent } from './consistent.ts';
import { standsIn } from './inline-code.ts';
import { isOwnLocale, isRenamedExample, standsElsewhere } from './kept-code.ts';
import { locateSegments, locateToken } from './locate.ts';
import type { PendingName } from './names.ts';
import type { Surplus } from './surplus.ts';
import { isCertain } from './trust.ts';

/** Names made of words alone wait for the corpus, which tells whether the locale keeps them. */
const WORDS_ALONE = /^[A-Za-z]+$/;
/** Shorter texts are labels, in which nothing gives way to a pronoun. */
const LABEL = 30;

/**
 * What is to be said of an identifier that a text lacks, with what stands in its place. An error is only what can
 * be nothing but a mistake; the rest is an observation.
 */
export function observeIdentifier(
  subject: SegmentSubject,
  lost: Surplus,
  counterpart: Surplus | undefined,
): Observation {
  const { alignment, pair } = subject;
  const { value } = lost.token;
  const source = locateToken(alignment.source, lost.segment, lost.token);
  const target = counterpart
    ? locateToken(alignment.target, counterpart.segment, counterpart.token)
    : locateSegments(alignment.target, pair.target);
  const isSure = counterpart ? isSlip(subject, value, counterpart.token.value) : isLoss(subject, value);
  const isWord = WORDS_ALONE.test(value);
  const pending: PendingName = {
    name: value,
    locale: alignment.target.locale.name,
    mixed: true,
    half: false,
  };
  return {
    messageId: counterpart ? 'altered' : 'lost',
    data: { expected: value, actual: counterpart?.token.value ?? '' },
    target,
    source,
    covers: { source: source.place, ...(counterpart && { target: target.place }) },
    key: value,
    confidence: pair.confidence,
    ...(!isSure && { severity: 'info' }),
    ...(isSure && isWord && { pending }),
  };
}

/** A file of an example may bear a name in the reader's language; what is but a letter off is a slip. */
function isSlip(subject: SegmentSubject, expected: string, actual: string): boolean {
  const { alignment } = subject;
  if (!isCertain(subject) || isConsistent(alignment, expected, actual)) return false;
  if (isOwnLocale(alignment, expected, actual)) return false;
  const ending = endingOf(expected);
  if (ending === undefined || !actual.endsWith(ending)) return true;
  return nearest(expected, [actual]) !== undefined && !isRenamedExample(alignment, expected, actual);
}

/** One mention less on a page that has others may be a matter of style, but hardly in a label. */
function isLoss(subject: SegmentSubject, value: string): boolean {
  if (!isCertain(subject) || isInOwnLetters(subject, value)) return false;
  const isLabel = subject.pair.source.every(({ plain }) => plain.length < LABEL);
  const { alignment } = subject;
  // A word is an identifier for standing in code, so that the page's code says nothing of it.
  if (WORDS_ALONE.test(value))
    return !leafSegments(alignment.target).some(({ text }) => standsIn(withoutEscapes(text), value));
  return isLabel || !standsElsewhere(alignment, value);
}

/** Whether a file has a name here that is no identifier, for its letters, but ends as the source's does: `página.md`. */
function isInOwnLetters({ pair }: SegmentSubject, value: string): boolean {
  const ending = endingOf(value);
  if (ending === undefined) return false;
  const words = pair.target.flatMap(({ plain }) => plain.split(/\s+/));
  return words.some((word) => word.endsWith(ending) && /[^\p{ASCII}]/u.test(word));
}

/** What tells a file's kind: ".md". */
function endingOf(name: string): string | undefined {
  return /\.[a-z0-9]{1,6}$/.exec(name)?.[0];
}
