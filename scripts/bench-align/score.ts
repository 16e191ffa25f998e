import { walkPairs, walkSegments } from '../../src/alignment/project.ts';
import type { Alignment } from '../../src/alignment/types.ts';
import type { Block, LocalizedDocument, Segment } from '../../src/document/types.ts';

/** Hits among what was found and among what was to be found. */
export interface Tally {
  found: number;
  /** Of what was found, how much was right. */
  right: number;
  wanted: number;
  /** Of what was wanted, how much was met. */
  met: number;
}

export const emptyTally = (): Tally => ({ found: 0, right: 0, wanted: 0, met: 0 });

/** Whether a pair was right, and how confident the alignment was of it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Source leaf → target leaf, by the key that bilingual markup is. */
export type Key = ReadonlyMap<Block, Block>;

/** All leaves in reading order. */
export function leavesOf(document: LocalizedDocument): Block[] {
  const visit = (block: Block): Block[] =>
    block.children.length === 0 ? [block] : block.children.flatMap(visit);
  return document.blocks.flatMap(visit);
}

/** The key of an undamaged file: leaf for leaf, where both halves have the same skeleton; else undefined. */
export function keyOf(source: LocalizedDocument, target: LocalizedDocument): Key | undefined {
  const above = leavesOf(source);
  const below = leavesOf(target);
  const same = above.length === below.length && above.every((block, i) => block.kind === below[i]!.kind);
  return same ? new Map(above.map((block, i) => [block, below[i]!])) : undefined;
}

/** Compares the pairs of leaves with the key, as far as both leaves are still there. */
export function scoreBlocks(
  alignment: Alignment,
  key: Key,
  tally: Tally,
  paired: Judged[],
  oneSided: Judged[],
) {
  const targets = new Set(leavesOf(alignment.target));
  const wanted = new Map([...key].filter(([, target]) => targets.has(target)));
  for (const source of leavesOf(alignment.source)) if (wanted.has(source)) tally.wanted++;
  const sources = new Set(leavesOf(alignment.source));
  const hasSource = new Set([...key].filter(([source]) => sources.has(source)).map(([, target]) => target));
  for (const pair of walkPairs(alignment)) {
    const lone = [...pair.source, ...pair.target];
    if (lone.length === 1) {
      for (const leaf of lone.flatMap(leavesUnder)) {
        const right = pair.source.length === 1 ? !wanted.has(leaf) : !hasSource.has(leaf);
        oneSided.push({ confidence: pair.confidence, right });
      }
      continue;
    }
    if (lone.some((block) => block.children.length > 0)) continue;
    for (const source of pair.source) {
      for (const target of pair.target) {
        tally.found++;
        const right = wanted.get(source) === target;
        if (right) {
          tally.right++;
          tally.met++;
        }
        paired.push({ confidence: pair.confidence, right });
      }
    }
  }
}

function leavesUnder(block: Block): Block[] {
  return block.children.length === 0 ? [block] : block.children.flatMap(leavesUnder);
}

export interface SegmentScore {
  /** A pair covers exactly one unit, with both boundaries of both sides. */
  readonly strict: Tally;
  /** A pair shares a unit between its sides. */
  readonly lax: Tally;
  /** Units that the two segmentations do not cut out on both sides, whatever the alignment does. */
  split: number;
}

export const emptySegmentScore = (): SegmentScore => ({ strict: emptyTally(), lax: emptyTally(), split: 0 });

/** Compares the pairs of segments with the units of the markup. */
export function scoreSegments(alignment: Alignment, score: SegmentScore, judged: Judged[]): void {
  const source = segmentsById(alignment.source);
  const target = segmentsById(alignment.target);
  const units = [...source.keys()].filter((id) => target.has(id));
  const exact = (id: string) => {
    const both = [source.get(id)!, target.get(id)!];
    return both.every((segments) => segments.every((segment) => segment.ids.length === 1));
  };
  score.strict.wanted += units.length;
  score.lax.wanted += units.length;
  score.split += units.filter((id) => !exact(id)).length;
  const met = new Set<string>();
  for (const { pair } of walkSegments(alignment)) {
    const above = new Set(pair.source.flatMap((segment) => segment.ids));
    const below = new Set(pair.target.flatMap((segment) => segment.ids));
    if (above.size === 0 || below.size === 0) continue;
    const shared = [...above].filter((id) => below.has(id));
    score.strict.found++;
    score.lax.found++;
    if (shared.length > 0) score.lax.right++;
    judged.push({ confidence: pair.confidence, right: shared.length > 0 });
    for (const id of shared) met.add(id);
    const [only] = shared;
    const alone = only !== undefined && above.size === 1 && below.size === 1;
    if (alone && covers(pair.source, source.get(only)!) && covers(pair.target, target.get(only)!)) {
      score.strict.right++;
      score.strict.met++;
    }
  }
  score.lax.met += met.size;
}

function covers(segments: readonly Segment[], all: readonly Segment[]): boolean {
  return all.every((segment) => segments.includes(segment));
}

function segmentsById(document: LocalizedDocument): Map<string, Segment[]> {
  const byId = new Map<string, Segment[]>();
  for (const leaf of leavesOf(document)) {
    for (const segment of leaf.segments) {
      for (const id of segment.ids) byId.set(id, [...(byId.get(id) ?? []), segment]);
    }
  }
  return byId;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean. */
export function ratesOf({ found, right, wanted, met }: Tally): Rates {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : met / wanted;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
