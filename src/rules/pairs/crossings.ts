import type { Alignment, BlockPair } from '../../alignment/types.ts';
import { pairedBlocks } from './segments.ts';

/** A leaf pair by where it begins on both sides. */
interface Spot {
  readonly pair: BlockPair;
  readonly source: number;
  readonly target: number;
}

const SPOTS = new WeakMap<Alignment, readonly Spot[]>();

/**
 * Whether something sure stands before a pair on one side and after it on the other: only then has it another place
 * in the order.
 *
 * @param sure the least confidence of what it is held against
 */
export function isCrossed(alignment: Alignment, { source, target }: BlockPair, sure: number): boolean {
  const [from, to] = [source[0]!.span, target[0]!.span];
  return spotsOf(alignment).some((spot) => {
    if (spot.pair.confidence < sure) return false;
    const before = { source: spot.source < from.start, target: spot.target < to.start };
    const after = {
      source: spot.source >= source.at(-1)!.span.end,
      target: spot.target >= target.at(-1)!.span.end,
    };
    return (before.source && after.target) || (after.source && before.target);
  });
}

function spotsOf(alignment: Alignment): readonly Spot[] {
  const known = SPOTS.get(alignment);
  if (known) return known;
  const spots = [...pairedBlocks(alignment.blocks)]
    .filter(({ type, children }) => type === '1:1' && children.length === 0)
    .map((pair) => ({ pair, source: pair.source[0]!.span.start, target: pair.target[0]!.span.start }));
  SPOTS.set(alignment, spots);
  return spots;
}
