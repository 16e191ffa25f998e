import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';

/** Every pair of segments with the pair of blocks around it, in reading order. */
export function* segmentPairs(alignment: Alignment): Generator<{ block: BlockPair; pair: SegmentPair }> {
  yield* visit(alignment.blocks);
}

function* visit(blocks: readonly BlockPair[]): Generator<{ block: BlockPair; pair: SegmentPair }> {
  for (const block of blocks) {
    for (const pair of block.segments) yield { block, pair };
    yield* visit(block.children);
  }
}

/** Every pair that has blocks on both sides, in reading order. */
export function* pairedBlocks(blocks: readonly BlockPair[]): Generator<BlockPair> {
  for (const block of blocks) {
    if (block.source.length > 0 && block.target.length > 0) yield block;
    yield* pairedBlocks(block.children);
  }
}
