import { walkPairs } from '../../alignment/project.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import { lettersOf } from '../../alignment/words.ts';
import { expectedRatio } from './lengths.ts';
import { allSegments } from './locate.ts';

type Side = 'source' | 'target';

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
  const side = pair.source.length > 0 ? 'target' : 'source';
  const { places, lone } = ORDERS.get(alignment) ?? orderOf(alignment);
  const at = places.get(block);
  if (at === undefined) return false;
  const own = lettersIn(alignment, [pair], side === 'target' ? 'source' : 'target');
  return lone[side].some(({ place, letters }) => Math.abs(place - at) <= NEAR && letters <= own * LONGER);
}

function orderOf(alignment: Alignment): Order {
  const places = new Map<BlockPair, number>();
  const lone: Record<Side, Lone[]> = { source: [], target: [] };
  for (const pair of walkPairs(alignment)) {
    if (pair.children.length > 0) continue;
    const place = places.size;
    places.set(pair, place);
    for (const [side, other] of [['source', 'target'] as const, ['target', 'source'] as const]) {
      const alone = pair.segments.filter((each) => each[other].length === 0);
      // What seems to have moved may rather be the part that is missed.
      const isWhole = pair.moved || pair[other].length === 0;
      if (isWhole) lone[side].push({ place, letters: blockLetters(alignment, pair, side) });
      else if (alone.length > 0) lone[side].push({ place, letters: lettersIn(alignment, alone, side) });
    }
  }
  const order = { places, lone };
  ORDERS.set(alignment, order);
  return order;
}

function lettersIn(alignment: Alignment, pairs: readonly SegmentPair[], side: Side): number {
  const letters = pairs.reduce((sum, pair) => sum + lettersOf(pair[side]), 0);
  return side === 'source' ? letters * expectedRatio(alignment) : letters;
}

function blockLetters(alignment: Alignment, pair: BlockPair, side: Side): number {
  const letters = lettersOf(pair[side].flatMap(allSegments));
  return side === 'source' ? letters * expectedRatio(alignment) : letters;
}
