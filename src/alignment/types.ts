import type { Block, LocalizedDocument, Segment } from '../document/types.ts';

/** How two stretches correspond, source first: `1:1`, `1:0` (missing in the target), `0:1` (added), `1:2`. */
export type PairType = `${number}:${number}`;

interface Pair<Unit> {
  readonly type: PairType;
  /** What both sides are: a block's kind, and for segments the kind of the block around them. */
  readonly kind: string;
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  /** From 0 to 1: how often pairs that score like this one are right (docs/accuracy/alignment.md has the calibration). */
  readonly confidence: number;
  /** True where the pair stands at another place in the order than its neighbours. */
  readonly moved?: boolean;
}

export interface BlockPair extends Pair<Block> {
  readonly level: 'block';
  /** The pairs of the children, where both sides have any; a one-sided pair's children are not listed again. */
  readonly children: readonly BlockPair[];
  /** The pairs of the segments, where both sides are leaves. */
  readonly segments: readonly SegmentPair[];
}

export interface SegmentPair extends Pair<Segment> {
  readonly level: 'segment';
}

/** A translation held against a source. */
export interface Alignment {
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
  /** Trees of pairs, in reading order of the target; what the target lacks stands at its gap. */
  readonly blocks: readonly BlockPair[];
  /** `markup` where the ids of one bilingual file are the alignment, `blind` where the text alone is. */
  readonly basis: 'markup' | 'blind';
}
