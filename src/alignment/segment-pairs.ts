import { type Calibrations, confidenceOf } from './confidence.ts';
import type { SegmentGroup } from './segments.ts';
import type { Group, SegmentNode } from './tree.ts';
import type { SegmentPair } from './types.ts';

/** How the pairs of groups are made. */
export interface PairSegments {
  /** Aligns the segments of two leaves; blind or by markup. */
  segments(source: readonly SegmentNode[], target: readonly SegmentNode[]): readonly SegmentGroup[];
  readonly block: Calibrations;
  readonly segment: Calibrations;
}

/** The pairs of the segments that two blocks hold themselves; a confidence is never above the blocks'. */
export function pairSegments(group: Group, confidence: number, how: PairSegments): SegmentPair[] {
  const source = group.source.flatMap((node) => node.segments);
  const target = group.target.flatMap((node) => node.segments);
  if (source.length === 0 && target.length === 0) return [];
  const kind = group.target[0]!.kind;
  return how.segments(source, target).map((pair) => {
    const oneSided = pair.source.length === 0 || pair.target.length === 0;
    const calibration = oneSided ? how.segment.oneSided : how.segment.paired;
    return {
      level: 'segment',
      type: `${pair.source.length}:${pair.target.length}`,
      kind,
      source: pair.source.map((node) => node.segment),
      target: pair.target.map((node) => node.segment),
      confidence: Math.min(confidence, confidenceOf(pair.margin, calibration)),
    };
  });
}
