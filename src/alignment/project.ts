import type { Block, Segment } from '../document/types.ts';
import type { Alignment, BlockPair, SegmentPair } from './types.ts';

/** All pairs of blocks, parents before their children, in the alignment's order. */
export function* walkPairs(alignment: Alignment): Generator<BlockPair> {
  const open: BlockPair[] = [...alignment.blocks].reverse();
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    yield pair;
    for (let i = pair.children.length - 1; i >= 0; i--) open.push(pair.children[i]!);
  }
}

/** All pairs of segments with the pair of blocks around them. */
export function* walkSegments(alignment: Alignment): Generator<{ block: BlockPair; pair: SegmentPair }> {
  for (const block of walkPairs(alignment)) for (const pair of block.segments) yield { block, pair };
}

/** Finds the pairs of blocks and segments of either side. */
export interface PairIndex {
  /** The pair that a block is part of; a block inside a one-sided one has the pair of that. */
  ofBlock(block: Block): BlockPair | undefined;
  /** The pair that a segment is part of; undefined where its block has no partner. */
  ofSegment(segment: Segment): SegmentPair | undefined;
  /** The pair of blocks around a segment. */
  around(segment: Segment): BlockPair | undefined;
}

/** Indexes an alignment by its blocks and segments. */
export function indexPairs(alignment: Alignment): PairIndex {
  const blocks = new Map<Block, BlockPair>();
  const segments = new Map<Segment, SegmentPair>();
  const around = new Map<Segment, BlockPair>();
  for (const pair of walkPairs(alignment)) {
    const oneSided = pair.source.length === 0 || pair.target.length === 0;
    for (const block of [...pair.source, ...pair.target]) {
      for (const inner of oneSided ? descend(block) : [block]) {
        blocks.set(inner, pair);
        for (const segment of inner.segments) around.set(segment, pair);
      }
    }
    for (const inner of pair.segments) {
      for (const segment of [...inner.source, ...inner.target]) segments.set(segment, inner);
    }
  }
  return {
    ofBlock: (block) => blocks.get(block),
    ofSegment: (segment) => segments.get(segment),
    around: (segment) => around.get(segment),
  };
}

/** A block and all that stands in it. */
function* descend(block: Block): Generator<Block> {
  const open = [block];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...next.children);
  }
}
