import { FRONT_MATTER, frontMatterPairs } from '../alignment/front-matter.ts';
import type { Block, LocalizedDocument, Segment } from '../document/types.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Place } from '../text/place.ts';

/** A text that a change can touch: a segment, or a block of code as a whole. */
export interface Unit {
  /** The block's kind; `front-matter` for a value there. */
  readonly kind: string;
  readonly text: string;
  readonly place: Place;
  readonly block: Block;
  /** Absent for code. */
  readonly segment?: Segment;
}

/** The texts of a document in reading order, those of the front matter that readers see first. */
export function unitsOf(document: LocalizedDocument): Unit[] {
  const front = frontMatterPairs({ source: document, target: document, blocks: [], basis: 'blind' });
  const units = front.flatMap(({ target }) => target.flatMap((block) => unitsIn(block, FRONT_MATTER)));
  for (const block of walkBlocks(document.blocks)) units.push(...unitsIn(block, block.kind));
  return units;
}

function unitsIn(block: Block, kind: string): Unit[] {
  if (block.kind === 'code') return [{ kind, text: block.value ?? '', place: block.place, block }];
  return block.segments.map((segment) => ({
    kind,
    text: segment.text,
    place: segment.place,
    block,
    segment,
  }));
}
