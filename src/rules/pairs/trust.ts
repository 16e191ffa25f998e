import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { isShortened } from './shortened.ts';
import { isUnlike } from './unlike.ts';

const PARALLEL = new WeakMap<Alignment, ReadonlySet<BlockPair>>();
/** Below this, what a pair lacks may stand beside it. */
const CERTAIN = 0.95;

/**
 * Whether a pair has text on both sides and can be trusted: by its confidence, or because everything around it
 * corresponds one to one, so that a text which lost its only name still has no other partner.
 */
export function isHeld(subject: SegmentSubject, least: number): boolean {
  const { pair } = subject;
  if (pair.source.length === 0 || pair.target.length === 0) return false;
  return pair.confidence >= least || isParallel(subject);
}

/**
 * Whether a pair can be trusted so far that what it lacks is a fault and no question. What is said of any other is
 * an observation: the text may have been put in other words, or its counterpart may stand beside it.
 */
export function isCertain(subject: SegmentSubject): boolean {
  const { alignment, block, pair } = subject;
  if (pair.confidence < CERTAIN && !isParallel(subject)) return false;
  return !isUnlike(alignment, block) && !isShortened(alignment, { block, pair });
}

function isParallel({ alignment, block, pair }: SegmentSubject): boolean {
  return pair.type === '1:1' && parallelPairs(alignment).has(block);
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
