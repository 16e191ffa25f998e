import { findChain } from './chain.ts';
import { countSeams } from './seams.ts';
import { alignSequence, type Move } from './sequence.ts';
import type { Similarity } from './similarity.ts';
import type { SegmentNode } from './tree.ts';
import { joinBags } from './vocabulary.ts';
import { SEAMS, SEGMENT_MOVES } from './weights.ts';
import { chainedWindow, fullWindow, SMALL, type Window } from './window.ts';

/** Segments that correspond, or one that has no partner. */
export interface SegmentGroup {
  readonly source: readonly SegmentNode[];
  readonly target: readonly SegmentNode[];
  readonly margin: number;
}

/** Gale & Church (1993) with 1:3 and 3:1; `cost` names what the category costs besides its members. */
const SEGMENT_STEPS: readonly (Move & { readonly cost: keyof typeof SEGMENT_MOVES })[] = [
  { rows: 1, columns: 1, cost: 'match' },
  { rows: 1, columns: 0, cost: 'gap' },
  { rows: 0, columns: 1, cost: 'gap' },
  { rows: 1, columns: 2, cost: 'merge' },
  { rows: 2, columns: 1, cost: 'merge' },
  { rows: 1, columns: 3, cost: 'mergeThree' },
  { rows: 3, columns: 1, cost: 'mergeThree' },
  { rows: 2, columns: 2, cost: 'two' },
];

/**
 * Aligns the segments of two blocks that correspond, by length and anchors.
 * @returns groups in reading order of both sides, every segment in exactly one
 */
export function alignSegments(
  source: readonly SegmentNode[],
  target: readonly SegmentNode[],
  similarity: Similarity,
): SegmentGroup[] {
  if (source.length === 0 || target.length === 0) return oneSided(source, target);
  if (source.length === 1 && target.length === 1) {
    const gaps = gapCost(source[0]!) + gapCost(target[0]!);
    const margin = SEGMENT_MOVES.match + compare(source[0]!, target[0]!, similarity) - gaps;
    return margin > 0 ? [{ source, target, margin }] : oneSided(source, target);
  }
  const uneven = source.length !== target.length;
  const above = new Runs(source);
  const below = new Runs(target);
  const steps = alignSequence({
    rows: source.length,
    columns: target.length,
    moves: SEGMENT_STEPS,
    window: chooseWindow(source, target),
    score(move, row, column) {
      const { rows, columns, cost } = SEGMENT_STEPS[move]!;
      if (columns === 0) return gapCost(source[row]!);
      if (rows === 0) return gapCost(target[column]!);
      const [left, right] = [above.take(row, rows), below.take(column, columns)];
      const pair = SEGMENT_MOVES[cost] + compare(left, right, similarity);
      return rows === columns || !uneven ? pair : pair + seamBonus(left, right, rows - columns);
    },
  });
  return steps.map(({ move, row, column, margin }) => {
    const { rows, columns } = SEGMENT_STEPS[move]!;
    return { source: source.slice(row, row + rows), target: target.slice(column, column + columns), margin };
  });
}

/**
 * How much speaks for sentences that were joined, or one that was cut: where they met, a comma stands in the longer
 * one, so that it has more seams than the shorter ones together.
 *
 * @param more how many sentences the source has more
 */
function seamBonus(source: Run, target: Run, more: number): number {
  const seams = more > 0 ? target.seams() - source.seams() : source.seams() - target.seams();
  const { weight, least, most } = SEAMS;
  return weight * Math.max(least, Math.min(most, seams / Math.abs(more)));
}

/** A short piece is rather a part of its neighbour, cut differently, than a sentence that is missing. */
function gapCost({ length }: SegmentNode): number {
  return SEGMENT_MOVES.gap + (SEGMENT_MOVES.piece * 20) / (20 + length);
}

/** Every segment for itself; its partner cannot be judged where the other side has nothing at all. */
function oneSided(source: readonly SegmentNode[], target: readonly SegmentNode[]): SegmentGroup[] {
  return [
    ...source.map((node) => ({ source: [node], target: [], margin: -2 * SEGMENT_MOVES.gap })),
    ...target.map((node) => ({ source: [], target: [node], margin: -2 * SEGMENT_MOVES.gap })),
  ];
}

function compare(source: Bare, target: Bare, similarity: Similarity): number {
  return similarity.anchors(source.bag, target.bag) + similarity.length(source.length, target.length);
}

type Bare = Pick<SegmentNode, 'bag' | 'length'>;

interface Run extends Bare {
  seams(): number;
}

/** Neighbouring segments taken as one; each run is joined once. */
class Runs {
  readonly #nodes: readonly SegmentNode[];
  readonly #joined = new Map<number, Run>();

  constructor(nodes: readonly SegmentNode[]) {
    this.#nodes = nodes;
  }

  take(start: number, count: number): Run {
    const key = start * 4 + count;
    let run = this.#joined.get(key);
    if (run === undefined) {
      run = joinRun(this.#nodes.slice(start, start + count));
      this.#joined.set(key, run);
    }
    return run;
  }
}

function joinRun(nodes: readonly SegmentNode[]): Run {
  let seams: number | undefined;
  return {
    bag: joinBags(nodes.map((node) => node.bag)),
    length: nodes.reduce((sum, node) => sum + node.length, 0),
    seams() {
      seams ??= nodes.reduce((sum, node) => sum + countSeams(node.segment.plain), 0);
      return seams;
    },
  };
}

function chooseWindow(source: readonly SegmentNode[], target: readonly SegmentNode[]): Window {
  if ((source.length + 1) * (target.length + 1) <= SMALL) return fullWindow(source.length, target.length);
  return chainedWindow(source.length, target.length, findChain(source.map(rarest), target.map(rarest)));
}

/** The rarest anchors as one number, undefined where there are too few. */
function rarest({ bag }: SegmentNode): number | undefined {
  return bag.length < 3
    ? undefined
    : bag.slice(0, 24).reduce((hash, id) => Math.imul(hash ^ id, 0x01000193), 7);
}
