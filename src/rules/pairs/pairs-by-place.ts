import { walkSegments } from '../../alignment/project.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { Segment } from '../../document/types.ts';
import type { Place } from '../../text/place.ts';

/** A pair of segments with the pair of blocks around it, found by where the source has it. */
export interface PlacedPair {
  readonly block: BlockPair;
  readonly pair: SegmentPair;
  readonly segment: Segment;
}

const known = new WeakMap<Alignment, ReadonlyMap<string, PlacedPair>>();

/** The pair of the source's segment that begins where a place does; the model tells places, not segments. */
export function pairAtSource(alignment: Alignment, place: Place): PlacedPair | undefined {
  const index = known.get(alignment) ?? indexOf(alignment);
  known.set(alignment, index);
  return index.get(keyOf(place));
}

function indexOf(alignment: Alignment): ReadonlyMap<string, PlacedPair> {
  const index = new Map<string, PlacedPair>();
  for (const { block, pair } of walkSegments(alignment)) {
    for (const segment of pair.source) index.set(keyOf(segment.place), { block, pair, segment });
  }
  return index;
}

function keyOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}
