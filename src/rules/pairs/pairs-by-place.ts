import { walkSegments } from '../../alignment/project.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { Place } from '../../text/place.ts';
import type { Side } from './sides.ts';

/** A pair of segments with the pair of blocks around it. */
export interface PlacedPair {
  readonly block: BlockPair;
  readonly pair: SegmentPair;
}

type Index = Readonly<Record<Side, ReadonlyMap<string, PlacedPair>>>;

const known = new WeakMap<Alignment, Index>();

/** The pair of the segment that begins where a place does, on one side; the model tells places, not segments. */
export function pairAt(alignment: Alignment, side: Side, place: Place): PlacedPair | undefined {
  const index = known.get(alignment) ?? indexOf(alignment);
  known.set(alignment, index);
  return index[side].get(keyOf(place));
}

function indexOf(alignment: Alignment): Index {
  const index = { source: new Map<string, PlacedPair>(), target: new Map<string, PlacedPair>() };
  for (const { block, pair } of walkSegments(alignment)) {
    for (const side of ['source', 'target'] as const) {
      for (const segment of pair[side]) index[side].set(keyOf(segment.place), { block, pair });
    }
  }
  return index;
}

function keyOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}
