import type { BlockPair, SegmentPair } from '../../alignment/types.ts';
import { numberReadings, splitQuantity } from '../../text/tokens.ts';
import { type BlockSide, sidesOf, type TokenIn, tokensOf } from './sides.ts';

interface Languages {
  readonly source: string;
  readonly target: string;
}

/** Numbers that one side of a pair has and the other lacks in any guise. */
export interface NumberDifference {
  readonly lost: readonly TokenIn[];
  readonly added: readonly TokenIn[];
}

const READINGS = new WeakMap<BlockSide, ReadonlySet<string>>();

/**
 * Holds the numbers of two texts against each other, in both directions. A number counts as kept where the
 * other side's block says it in any form: digits of any script, words, numerals, by either clock, in code.
 */
export function numberDifference(
  block: BlockPair,
  pair: SegmentPair,
  languages: Languages,
): NumberDifference {
  const source = tokensOf(pair.source, 'number');
  const target = tokensOf(pair.target, 'number');
  if (source.length === 0 && target.length === 0) return { lost: [], added: [] };
  const sides = sidesOf(block);
  return {
    lost: missingIn(source, sides.target, languages.target, languages.source),
    added: missingIn(target, sides.source, languages.source, languages.target),
  };
}

function missingIn(numbers: readonly TokenIn[], other: BlockSide, language: string, own: string): TokenIn[] {
  if (numbers.length === 0) return [];
  const readings = READINGS.get(other) ?? numberReadings(other.raw, language);
  READINGS.set(other, readings);
  return numbers.filter((each) => {
    const { number } = splitQuantity(each.token.value);
    return ![...guises(number), ...magnified(each, own)].some((guise) => readings.has(guise));
  });
}

const REACH = 12;

/** What a number is with the word after it: "38万" is 380,000, "2 million" 2,000,000. */
function magnified({ token, segment }: TokenIn, language: string): Iterable<string> {
  const near = Math.max(0, token.span.start - segment.span.start - REACH);
  const at = segment.text.indexOf(token.text, near);
  if (at < 0) return [];
  const { number } = splitQuantity(token.value);
  const end = at + token.text.length;
  // The year behind a day is no multiple of it.
  const after = /^\D*/.exec(segment.text.slice(end, end + REACH))![0];
  const readings = numberReadings(segment.text.slice(at, end) + after, language);
  return [...readings].filter((reading) => Number(reading) >= Math.abs(Number(number)) * 100);
}

/** A number without its sign, which a hyphen may have lent it; a time by the other clock, or without minutes. */
function guises(number: string): string[] {
  const [hour = '', rest] = number.split(/:(.*)/);
  if (rest === undefined) return [number, number.replace(/^-/, '')];
  const other = String((Number(hour) + 12) % 24);
  const hours = [hour, other.padStart(2, '0')];
  return [...hours.map((each) => `${each}:${rest}`), ...(rest === '00' ? [String(Number(hour)), other] : [])];
}

/** Numbers that both sides have once, with units that differ: 10 Gbps and 10 Mbps. */
export function changedUnits(pair: SegmentPair): [TokenIn, TokenIn][] {
  const source = tokensOf(pair.source, 'number');
  const target = tokensOf(pair.target, 'number');
  return source.flatMap((each): [TokenIn, TokenIn][] => {
    const { number, unit } = splitQuantity(each.token.value);
    if (unit === '') return [];
    const same = (tokens: readonly TokenIn[]) =>
      tokens.filter(({ token }) => splitQuantity(token.value).number === number);
    const [only, second] = same(target);
    if (!only || second || same(source).length > 1) return [];
    const actual = splitQuantity(only.token.value).unit;
    return actual === '' || actual === unit ? [] : [[each, only]];
  });
}
