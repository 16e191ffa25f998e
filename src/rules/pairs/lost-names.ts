import { z } from 'zod';
import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import type { Observation } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { nameKey, type SearchedText, searchText, survivesIn, withoutAddresses } from '../../text/survives.ts';
import { confidence } from './confidence.ts';
import { locateSegments, locateToken } from './locate.ts';
import type { PendingName } from './names.ts';
import { sidesOf, type TokenIn, tokensOf } from './sides.ts';
import { isHeld } from './trust.ts';

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
  const { target } = sidesOf(block);
  const around = TEXTS.get(target) ?? searchText(withoutAddresses(target.raw));
  TEXTS.set(target, around);
  const here = () => searchText(withoutAddresses(pair.target.map(({ text }) => text).join('\n')));
  const seen = new Set<string>();
  for (const each of names) {
    const { value } = each.token;
    if (seen.has(nameKey(value))) continue;
    seen.add(nameKey(value));
    if (!survives(each, around)) yield each;
    else if (halfOf(value, pair.target, sideText(pair.source)) && !survives(each, here())) yield each;
  }
}

/** The observation of a lost name, which waits for the corpus unless the configuration names it. */
export function observeLost(
  { alignment, pair, keep }: SegmentSubject,
  { token, segment }: TokenIn,
): Observation {
  const name = token.value;
  const source = locateToken(alignment.source, segment, token);
  const part = halfOf(name, pair.target, sideText(pair.source));
  const wanted = keep.some((kept) => nameKey(kept) === nameKey(name));
  const pending: PendingName = {
    name,
    locale: alignment.target.locale.name,
    mixed: /[a-z][A-Z]|[A-Z]{2}|\d/.test(name),
    half: part !== undefined,
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

const MIXED = new WeakMap<LocalizedDocument, readonly string[]>();

/**
 * Names of the source of which a text that has no source of its own holds a half: what bilingual markup leaves
 * out, such as a description, is judged by the rest of the page.
 */
export function* halfNames({ alignment, pair }: SegmentSubject): Generator<Observation> {
  const names = MIXED.get(alignment.source) ?? mixedNames(alignment.source);
  MIXED.set(alignment.source, names);
  const text = searchText(pair.target.map((segment) => segment.text).join('\n'));
  for (const name of names) {
    const part = halfOf(name, pair.target);
    if (part === undefined || survivesIn(name, text)) continue;
    yield {
      messageId: 'half',
      data: { name, part },
      target: locateSegments(alignment.target, pair.target),
      key: nameKey(name),
      pending: { name, locale: alignment.target.locale.name, mixed: true, half: true },
    };
  }
}

function mixedNames(document: LocalizedDocument): string[] {
  const names = tokensOf(leafSegments(document), 'name').map(({ token }) => token.value);
  return [...new Set(names)].filter((name) => /[a-z][A-Z]/.test(name));
}

/**
 * A word of a name made of several that stands alone in the target: "Express 경로" for ExpressRoute. Where the
 * source itself has it in another case ("Expressroute"), the word is what the name begins with.
 */
export function halfOf(
  name: string,
  segments: readonly Pick<Segment, 'plain'>[],
  source = '',
): string | undefined {
  const parts = new Set(name.match(/[A-Z][a-z]{3,}/g));
  if (name.length < 8 || !/^[A-Z]/.test(name)) return undefined;
  for (const { plain } of segments) {
    for (const [word] of plain.matchAll(/[A-Z][a-z]{3,}(?![A-Za-z])/g)) {
      if (!isOwnName(word, plain, source)) continue;
      const begins = name.startsWith(word) && name.length - word.length > 3;
      if (word !== name && (begins || parts.has(word))) return word;
    }
  }
  return undefined;
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

/** A word that the source has too, or that only begins a sentence, is no half of a name. */
function isOwnName(word: string, plain: string, source: string): boolean {
  if (new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, 'i').test(source)) return false;
  return /[^\p{Script=Latin}\p{P}\p{N}\s]/u.test(plain) || !plain.startsWith(word);
}

/** Whether an identifier is one for its capitals only: HTML is an acronym on a page that has it in code, too. */
export function isAcronym(value: string): boolean {
  return /^[A-Z]{2,}s?$/.test(value);
}
