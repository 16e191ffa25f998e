import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import type { Place } from '../../text/place.ts';

/** The smallest text that a row holds: a segment, or a leaf without segments (code, HTML). */
export interface Unit {
  readonly block: Block;
  readonly segment?: Segment;
  readonly place: Place;
}

const VERBATIM = new Set(['code', 'html', 'shortcode']);

/** Everything in a document that a reader compares, in reading order. */
export function unitsOf(document: LocalizedDocument): Unit[] {
  return document.blocks.flatMap(unitsIn);
}

/** What stands in one block and below it. */
export function unitsIn(block: Block): Unit[] {
  const own = block.segments.map((segment) => ({ block, segment, place: segment.place }));
  const verbatim = own.length === 0 && VERBATIM.has(block.kind) && block.value !== undefined;
  return [...own, ...(verbatim ? [{ block, place: block.place }] : []), ...block.children.flatMap(unitsIn)];
}

/** What a unit is known by: two units are the same where this is the same object. */
export const keyOf = ({ block, segment }: Unit): Segment | Block => segment ?? block;
