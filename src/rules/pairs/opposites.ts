import { walkPairs } from '../../alignment/project.ts';
import type { Alignment, BlockPair } from '../../alignment/types.ts';

type Side = 'source' | 'target';

/** The leaves of an alignment by their order, and where a side has text that the other lacks. */
interface Order {
  readonly places: ReadonlyMap<BlockPair, number>;
  readonly lone: Readonly<Record<Side, readonly number[]>>;
}

/** How many leaves away a text may have got. */
const NEAR = 4;

const ORDERS = new WeakMap<Alignment, Order>();

/** Whether a side has text near a block that seems to have no partner: it may be the one that is missed here. */
export function hasOpposite(alignment: Alignment, block: BlockPair, side: Side): boolean {
  const { places, lone } = ORDERS.get(alignment) ?? orderOf(alignment);
  const at = places.get(block);
  return at !== undefined && lone[side].some((place) => Math.abs(place - at) <= NEAR);
}

function orderOf(alignment: Alignment): Order {
  const places = new Map<BlockPair, number>();
  const lone: Record<Side, number[]> = { source: [], target: [] };
  for (const pair of walkPairs(alignment)) {
    if (pair.children.length > 0) continue;
    const place = places.size;
    places.set(pair, place);
    const groups = [pair, ...pair.segments];
    // What seems to have moved may rather be the part that is missed.
    if (pair.moved || groups.some(({ target }) => target.length === 0)) lone.source.push(place);
    if (pair.moved || groups.some(({ source }) => source.length === 0)) lone.target.push(place);
  }
  const order = { places, lone };
  ORDERS.set(alignment, order);
  return order;
}
