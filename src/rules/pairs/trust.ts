import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { SegmentSubject } from '../../lint/subject.ts';

const PARALLEL = new WeakMap<Alignment, ReadonlySet<BlockPair>>();

/**
 * Whether a pair has text on both sides and can be trusted: by its confidence, or because everything around it
 * corresponds one to one, so that a text which lost its only name still has no other partner.
 */
export function isHeld({ alignment, block, pair }: SegmentSubject, least: number): boolean {
  if (pair.source.length === 0 || pair.target.length === 0) return false;
  return pair.confidence >= least || (pair.type === '1:1' && parallelPairs(alignment).has(block));
}

function parallelPairs(alignment: Alignment): ReadonlySet<BlockPair> {
  const known = PARALLEL.get(alignment);
  if (known) return known;
  const parallel = new Set<BlockPair>();
  collect(alignment.blocks, parallel);
  PARALLEL.set(alignment, parallel);
  return parallel;
}

function collect(siblings: readonly BlockPair[], parallel: Set<BlockPair>): void {
  const alike = siblings.every(isOneToOne);
  for (const pair of siblings) {
    if (alike && pair.segments.every(({ type }) => type === '1:1')) parallel.add(pair);
    collect(pair.children, parallel);
  }
}

function isOneToOne({ type, source, target, moved }: BlockPair): boolean {
  return type === '1:1' && source[0]!.kind === target[0]!.kind && moved !== true;
}
