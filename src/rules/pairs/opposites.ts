import { walkPairs } from '../../alignment/project.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import { lettersOf } from '../../alignment/words.ts';
import type { Segment } from '../../document/types.ts';
import { expectedRatio } from './lengths.ts';
import { allSegments } from './locate.ts';
import { otherSide, type Side } from './sides.ts';

/** Text of one side without a partner: which leaf it stands in, and its letters, as many as the target would have. */
interface Lone {
  readonly place: number;
  readonly letters: number;
}

/** The leaves of an alignment by their order, and where a side has text that the other lacks. */
interface Order {
  readonly places: ReadonlyMap<BlockPair, number>;
  readonly lone: Readonly<Record<Side, readonly Lone[]>>;
}

/** How many leaves away a text may have got. */
const NEAR = 4;

const ORDERS = new WeakMap<Alignment, Order>();

/** A text that is longer by more than this says more than the one that is missed. */
const LONGER = 3;

/**
 * Whether a side has text near a sentence without a partner that may be what is missed: a sentence of its length, or
 * less, for it may be a part.
 */
export function hasOpposite(alignment: Alignment, block: BlockPair, pair: SegmentPair): boolean {
  const side = pair.source.length > 0 ? 'source' : 'target';
  const { places, lone } = ORDERS.get(alignment) ?? orderOf(alignment);
  const at = places.get(block);
  if (at === undefined) return false;
  const own = asInTarget(alignment, pair[side], side);
  return lone[otherSide(side)].some(
    ({ place, letters }) => Math.abs(place - at) <= NEAR && letters <= own * LONGER,
  );
}

function orderOf(alignment: Alignment): Order {
  const places = new Map<BlockPair, number>();
  const lone: Record<Side, Lone[]> = { source: [], target: [] };
  for (const pair of walkPairs(alignment)) {
    if (pair.children.length > 0) continue;
    const place = places.size;
    places.set(pair, place);
    for (const side of ['source', 'target'] as const) {
      const other = otherSide(side);
      const alone = pair.segments.filter((each) => each[other].length === 0);
      // What seems to have moved may rather be the part that is missed.
      const isWhole = pair.moved || pair[other].length === 0;
      if (!isWhole && alone.length === 0) continue;
      const segments = isWhole ? pair[side].flatMap(allSegments) : alone.flatMap((each) => each[side]);
      lone[side].push({ place, letters: asInTarget(alignment, segments, side) });
    }
  }
  const order = { places, lone };
  ORDERS.set(alignment, order);
  return order;
}

/** How many letters some text has, or would have in the target. */
function asInTarget(alignment: Alignment, segments: readonly Segment[], side: Side): number {
  const letters = lettersOf(segments);
  return side === 'source' ? letters * expectedRatio(alignment) : letters;
}
