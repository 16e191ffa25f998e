import type { Block, LocalizedDocument, Segment } from './types.ts';

/** Every block of a tree in reading order, each before its children. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(block.children);
  }
}

const SEGMENTS = new WeakMap<LocalizedDocument, readonly Segment[]>();

/** Every segment of a document in reading order. Much is asked of them all, so that they are gathered once. */
export function leafSegments(document: LocalizedDocument): readonly Segment[] {
  const known = SEGMENTS.get(document);
  if (known) return known;
  const segments: Segment[] = [];
  SEGMENTS.set(document, segments);
  const gather = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      segments.push(...block.segments);
      gather(block.children);
    }
  };
  gather(document.blocks);
  return segments;
}
