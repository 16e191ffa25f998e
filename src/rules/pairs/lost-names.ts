import { z } from 'zod';
import { FRONT_MATTER } from '../../alignment/front-matter.ts';
import type { SegmentPair } from '../../alignment/types.ts';
import type { Segment } from '../../document/types.ts';
import type { Observation } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import {
  isLeftWithin,
  nameKey,
  type SearchedText,
  searchText,
  survivesIn,
  withoutAddresses,
} from '../../text/survives.ts';
import { confidence } from './confidence.ts';
import { halfOf } from './half-names.ts';
import { locateSegments, locateToken } from './locate.ts';
import type { PendingName } from './names.ts';
import { type BlockSide, sidesOf, type TokenIn, tokensOf } from './sides.ts';
import { isCertain, isHeld } from './trust.ts';

export const nameOptions = z.strictObject({
  confidence,
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.8)
    .describe('How often the corpus must keep a name before one that is lost is told, 0 to 1.'),
  met: z.number().int().min(1).default(3).describe('How often it must have been met.'),
});

const TEXTS = new WeakMap<object, SearchedText>();

/** The names of a pair's source that its target lacks, and its block too; each once. */
export function* lostNames(
  subject: SegmentSubject,
  kinds: readonly TokenIn['token']['kind'][],
  least: number,
  survives = (each: TokenIn, text: SearchedText) => survivesIn(each.token.value, text),
): Generator<TokenIn> {
  const { block, pair } = subject;
  if (!isHeld(subject, least)) return;
  const names = kinds.flatMap((kind) => tokensOf(pair.source, kind));
  if (names.length === 0) return;
  const { source, target } = sidesOf(block);
  const around = textOf(target);
  const here = () => searchText(withoutAddresses(pair.target.map(({ text }) => text).join('\n')));
  const seen = new Set<string>();
  for (const each of names) {
    const { value } = each.token;
    if (seen.has(nameKey(value))) continue;
    seen.add(nameKey(value));
    if (!survives(each, around) || isLeftWithin(value, textOf(source), around)) yield each;
    else if (halfOf(value, pair.target, sideText(pair.source)) && !survives(each, here())) yield each;
  }
}

/** What a side says without addresses, prepared once for all its names. */
function textOf(side: BlockSide): SearchedText {
  const known = TEXTS.get(side) ?? searchText(withoutAddresses(side.raw));
  TEXTS.set(side, known);
  return known;
}

/** The observation of a lost name, which waits for the corpus unless the configuration names it. */
export function observeLost(subject: SegmentSubject, { token, segment }: TokenIn): Observation {
  const { alignment, pair, keep } = subject;
  const name = token.value;
  const source = locateToken(alignment.source, segment, token);
  const part = halfOf(name, pair.target, sideText(pair.source));
  const wanted = keep.some((kept) => nameKey(kept) === nameKey(name));
  const pending: PendingName = {
    name,
    locale: alignment.target.locale.name,
    mixed: isMixed(name),
    half: part !== undefined,
    // Half of a name still stands in its place, so that nothing was put in other words.
    certain:
      !isSaidInWords(subject, name) &&
      (part !== undefined || (isCertain(subject) && !isTitle(pair) && !isSaidOtherwise(subject, name))),
  };
  const whole = locateSegments(alignment.target, pair.target);
  return {
    messageId: part === undefined ? 'lost' : 'half',
    data: { name, part: part ?? '' },
    target: whole,
    source,
    covers: { source: source.place },
    key: nameKey(name),
    confidence: pair.confidence,
    ...(!wanted && { pending }),
  };
}

/** Titles are put freely. */
function isTitle({ kind }: SegmentPair): boolean {
  return kind === FRONT_MATTER || kind === 'heading';
}

/** A word with a number behind it is no name that nobody would translate: "Member1". */
function isMixed(name: string): boolean {
  return /[a-z][A-Z]|[A-Z]{2}|\d/.test(name) && !/^[A-Z][a-z]+\d+$/.test(name);
}

/**
 * Whether something else stands for a name: the address that its link leads to. Where a text names it more than once
 * and never here, that was decided.
 */
function isSaidOtherwise({ block }: SegmentSubject, name: string): boolean {
  const { source, target } = sidesOf(block);
  return target.raw.toLowerCase().includes(name.toLowerCase()) || source.plain.split(name).length > 2;
}

/** Whether a name's words stand there one by one: "Custom Resource Definitions". */
function isSaidInWords({ block }: SegmentSubject, name: string): boolean {
  const said = sidesOf(block).target.plain.toLowerCase();
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z][a-z]+/g) ?? [];
  return words.length > 1 && words.every((word) => said.includes(word.toLowerCase()));
}

/** An ordinary capitalised word is a name, even where code on the page has it too. */
export function isNameLike({ token: { kind, value } }: TokenIn): boolean {
  return kind !== 'identifier' || !(isUnmistakable(value) || isAcronym(value));
}

/** Whether the look of an identifier leaves no doubt that it is one. */
export function isUnmistakable(value: string): boolean {
  return /[_./\\:()@-]|[a-z][A-Z]|\d/.test(value);
}

function sideText(segments: readonly Segment[]): string {
  return segments.map(({ plain }) => plain).join(' ');
}

/** Whether an identifier is one for its capitals only: HTML is an acronym on a page that has it in code, too. */
export function isAcronym(value: string): boolean {
  return /^[A-Z]{2,}s?$/.test(value);
}
