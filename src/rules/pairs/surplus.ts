import type { BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { Token, TokenKind } from '../../document/types.ts';
import { countBy, sidesOf, type TokenIn, tokensOf } from './sides.ts';

/** A token of which one side of a pair has more than the other. */
export interface Surplus extends TokenIn {
  readonly key: string;
  /** True where the other side's block has none at all. */
  readonly gone: boolean;
}

export interface Difference {
  /** What the source has more of. */
  readonly lost: readonly Surplus[];
  /** What the target has more of. */
  readonly added: readonly Surplus[];
}

/**
 * Holds the tokens of two paired texts against each other as multisets, each value once. Sentences may be cut
 * or ordered otherwise, so what a segment lacks counts only where the whole block lacks it too.
 *
 * @param key the form in which two tokens are compared
 */
export function differenceOf(
  block: BlockPair,
  pair: SegmentPair,
  kind: TokenKind,
  key: (token: Token) => string = ({ value }) => value,
): Difference {
  const sides = sidesOf(block);
  const source = tokensOf(pair.source, kind);
  const target = tokensOf(pair.target, kind);
  if (source.length === 0 && target.length === 0) return { lost: [], added: [] };
  const around = {
    source: countBy(tokensOf(sides.source.segments, kind), key),
    target: countBy(tokensOf(sides.target.segments, kind), key),
  };
  const counts = { source: countBy(source, key), target: countBy(target, key) };
  return {
    lost: surplusOf(source, key, counts.source, counts.target, around.source, around.target),
    added: surplusOf(target, key, counts.target, counts.source, around.target, around.source),
  };
}

type Counts = ReadonlyMap<string, number>;

function surplusOf(
  tokens: readonly TokenIn[],
  key: (token: Token) => string,
  own: Counts,
  other: Counts,
  ownAround: Counts,
  otherAround: Counts,
): Surplus[] {
  const seen = new Set<string>();
  return tokens.flatMap((each) => {
    const value = key(each.token);
    if (seen.has(value)) return [];
    seen.add(value);
    const more = (a: Counts, b: Counts) => (a.get(value) ?? 0) > (b.get(value) ?? 0);
    if (!more(own, other) || !more(ownAround, otherAround)) return [];
    return [{ ...each, key: value, gone: (otherAround.get(value) ?? 0) === 0 }];
  });
}
