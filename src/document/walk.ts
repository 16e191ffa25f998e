import type { Block, LocalizedDocument, Segment } from './types.ts';

/** Every block of a tree in reading order, each before its children. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(block.children);
  }
}

/** Every segment of a document in reading order. */
export function leafSegments(document: LocalizedDocument): Segment[] {
  const segments: Segment[] = [];
  const gather = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      segments.push(...block.segments);
      gather(block.children);
    }
  };
  gather(document.blocks);
  return segments;
}
