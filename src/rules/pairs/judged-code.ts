import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import type { Observation } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import type { Span } from '../../text/place.ts';
import { nearest } from '../../text/similar.ts';
import { withoutAddresses } from '../../text/survives.ts';
import { isConsistent } from './consistent.ts';
import { bareOf, fixOf, foldCode, isNearlySame, isPhrase, isTemplateOf, standsIn } from './inline-code.ts';
import {
  isOwnLocale,
  isPartOf,
  isPlainWord,
  isRenamedExample,
  isSameButMarks,
  isWithUnit,
  isWording,
  standsElsewhere,
} from './kept-code.ts';
import { comparableIn } from './links.ts';
import { cut, locateSegments, locateToken } from './locate.ts';
import { sidesOf, tokensOf } from './sides.ts';
import { differenceOf, type Surplus } from './surplus.ts';
import { isCertain } from './trust.ts';

/** What a block has more of as a whole: its sentences may be cut otherwise. */
export function addedAround(block: BlockPair, pair: SegmentPair): readonly Surplus[] {
  const { source, target } = sidesOf(block);
  const whole = { ...pair, source: source.segments, target: target.segments };
  return differenceOf(block, whole, 'code', ({ value }) => foldCode(value)).added;
}

/**
 * What is to be said of code that the source has more of, with what stands in its place. An error is only what can
 * be nothing but a mistake; the rest is an observation.
 */
export function judgeCode(
  subject: SegmentSubject,
  lost: Surplus,
  counterpart: Surplus | undefined,
): Observation | undefined {
  if (counterpart) return judgeAltered(subject, lost, counterpart);
  // The code stands here at least once: a repetition gave way to a pronoun.
  return lost.gone ? judgeLost(subject, lost) : undefined;
}

function judgeAltered(subject: SegmentSubject, lost: Surplus, counterpart: Surplus): Observation | undefined {
  const { alignment, pair } = subject;
  const expected = lost.token.value;
  const actual = counterpart.token.value;
  const template =
    isTemplateOf(expected, actual) ||
    isNearlySame(expected, actual) ||
    isSameButMarks(expected, actual) ||
    isWithUnit(expected, actual) ||
    isPhrase(expected) ||
    isConsistent(alignment, expected, actual);
  const fix = template ? undefined : fixOf(lost.token, counterpart.token);
  const source = locateToken(alignment.source, lost.segment, lost.token);
  return {
    source,
    key: lost.key,
    confidence: pair.confidence,
    messageId: template ? 'template' : 'altered',
    data: { expected: cut(expected), actual: cut(actual) },
    target: locateToken(alignment.target, counterpart.segment, counterpart.token),
    ...((template || !isSlip(subject, lost, counterpart)) && { severity: 'info' }),
    ...(fix && { fix }),
  };
}

/** Whether an altered code can be nothing but a mistake. */
function isSlip(subject: SegmentSubject, lost: Surplus, counterpart: Surplus): boolean {
  const { alignment, block } = subject;
  const [expected, actual] = [lost.token.value, counterpart.token.value];
  if (!isCertain(subject) || isPartOf(expected, actual)) return false;
  if (isOwnLocale(alignment, expected, actual) || isRenamedExample(alignment, expected, actual)) return false;
  // What the source has in letters of its own is an example of a language; signs alone are written in many ways.
  if (/[^\p{ASCII}]/u.test(expected) || !/[\p{L}\p{N}]/u.test(expected)) return false;
  if (isPlainWord(expected) && isOtherWord(alignment, expected, actual)) return false;
  if (nearest(lost.key, [counterpart.key]) !== undefined) return true;
  // What is not alike stands in its place only where the rest of the text is the same.
  const { source, target } = sidesOf(block);
  const [from, to] = [codesIn(source.segments), codesIn(target.segments)];
  return from.length === to.length && from.some((code) => to.includes(code));
}

/** Another word for a word is a slip where the page keeps the word elsewhere, and has the other but once. */
function isOtherWord(alignment: Alignment, expected: string, actual: string): boolean {
  const uses = codesIn(leafSegments(alignment.target)).filter((code) => code === foldCode(actual)).length;
  return uses > 1 || !standsElsewhere(alignment, expected);
}

function codesIn(segments: readonly Segment[]): string[] {
  return tokensOf(segments, 'code').map(({ token }) => foldCode(token.value));
}

function judgeLost(subject: SegmentSubject, lost: Surplus): Observation {
  const { alignment, block, pair } = subject;
  const expected = lost.token.value;
  const source = locateToken(alignment.source, lost.segment, lost.token);
  const isThere = isThereAsText(sidesOf(block).target.raw, lost.key);
  const messageId = isThere ? 'unquoted' : isPhrase(expected) ? 'phrase' : 'lost';
  const isSure = messageId === 'lost' && isCertain(subject) && !isPlainWord(expected) && !isWording(expected);
  const isElsewhere =
    standsElsewhere(alignment, expected) || isReplaced(block, expected) || isLinkKept(subject, lost);
  return {
    source,
    key: lost.key,
    confidence: pair.confidence,
    messageId,
    data: { expected: cut(expected) },
    target: locateSegments(alignment.target, pair.target),
    covers: { source: source.place },
    ...((!isSure || isElsewhere) && { severity: 'info' }),
  };
}

/** Whether the target has other code in its place: as much as the source, or a part of the one that is gone. */
function isReplaced(block: BlockPair, expected: string): boolean {
  const { source, target } = sidesOf(block);
  const there = codesIn(target.segments);
  return there.length >= codesIn(source.segments).length || there.some((code) => isPartOf(expected, code));
}

/** Whether code was the text of a link that is still there, with its words in the language. */
function isLinkKept({ alignment, block }: SegmentSubject, { token, segment }: Surplus): boolean {
  const pathOf = (url: string) => comparableIn(alignment, url).path;
  const link = segment.tokens.find(({ kind, span }) => kind === 'link' && holds(span, token.span));
  const kept = tokensOf(sidesOf(block).target.segments, 'link');
  return link !== undefined && kept.some((each) => pathOf(each.token.value) === pathOf(link.value));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** "`render`" for "`render()`": the source may have both. */
export function withoutCall(
  { key, gone }: Surplus,
  target: SegmentSubject['pair']['target'],
): Surplus | undefined {
  const bare = key.replace(/\(\)$/, '');
  if (bare === key) return undefined;
  const found = tokensOf(target, 'code').find(({ token }) => foldCode(token.value) === bare);
  return found && { ...found, key: bare, gone };
}

/** Whether code stands in a text without its backticks, its quotes, or its letter case ("`id`" as "ID"). */
function isThereAsText(raw: string, code: string): boolean {
  const text = foldCode(withoutAddresses(raw)).toLowerCase();
  const forms = [code.toLowerCase(), code.toLowerCase().replace(/^["']|["']$/g, '')];
  const bare = bareOf(code);
  return forms.some((form) => standsIn(text, form)) || (bare.length > 5 && text.includes(bare));
}
