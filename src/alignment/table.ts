import { findChain } from './chain.ts';
import { Couples, lone } from './couples.ts';
import { gapCost } from './form.ts';
import type { Move, SequenceProblem } from './sequence.ts';
import type { BlockNode } from './tree.ts';
import { BLOCK_MOVES } from './weights.ts';
import { chainedWindow, fullWindow, SMALL, type Window } from './window.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/** How two sequences of blocks may correspond, step by step. */
export const BLOCK_STEPS = [
  { name: 'match', rows: 1, columns: 1 },
  { name: 'missing', rows: 1, columns: 0 },
  { name: 'added', rows: 0, columns: 1 },
  { name: 'swap', rows: 2, columns: 2 },
  { name: 'split', rows: 1, columns: 2 },
  { name: 'joined', rows: 2, columns: 1 },
] as const satisfies readonly (Move & { name: string })[];

type Score = (row: number, column: number) => number;
type Step = (typeof BLOCK_STEPS)[number]['name'];

/** Scores pairs of blocks: as exactly as there is time for, or from their bags alone. */
export interface PairScorer {
  score(source: BlockNode, target: BlockNode): number;
  quick(source: BlockNode, target: BlockNode): number;
}

/** The alignment of two sequences of blocks as a problem for dynamic programming. */
export function blockProblem(
  source: readonly BlockNode[],
  target: readonly BlockNode[],
  scorer: PairScorer,
): SequenceProblem {
  const window = chooseWindow(source, target);
  const table = fillTable(source, target, scorer, window);
  const above = new Couples(source);
  const below = new Couples(target);
  const match = (row: number, column: number) => {
    const cell = row < source.length && column < target.length ? window.at(row, column) : -1;
    return cell < 0 ? NEVER : table[cell]!;
  };
  const scores: Record<Step, Score> = {
    match,
    missing: (row) => gapCost(source[row]!),
    added: (_, column) => gapCost(target[column]!),
    swap: (row, column) => {
      const first = match(row, column + 1);
      return first === NEVER ? NEVER : first + match(row + 1, column) + BLOCK_MOVES.swap;
    },
    split: (row, column) => mergeScore(lone(source[row]!), below.at(column), scorer),
    joined: (row, column) => mergeScore(above.at(row), lone(target[column]!), scorer),
  };
  const byMove = BLOCK_STEPS.map(({ name }) => scores[name]);
  return {
    rows: source.length,
    columns: target.length,
    moves: BLOCK_STEPS,
    window,
    score: (move, row, column) => byMove[move]!(row, column),
  };
}

function chooseWindow(source: readonly BlockNode[], target: readonly BlockNode[]): Window {
  if ((source.length + 1) * (target.length + 1) <= SMALL) return fullWindow(source.length, target.length);
  return chainedWindow(source.length, target.length, findChain(source.map(signature), target.map(signature)));
}

/** The rarest of a block's anchors as one number; undefined where it has too few to be known by. */
function signature(node: BlockNode): number | undefined {
  if (node.bag.length < 3) return undefined;
  let hash = node.kind.length;
  for (let i = 0; i < node.bag.length && i < 24; i++) hash = Math.imul(hash ^ node.bag[i]!, 0x01000193);
  return hash >>> 0;
}

/** How many candidates of each container are looked into, by their bags, besides those that stand opposite. */
const CANDIDATES = 3;

/** What each cell's pair is worth. */
function fillTable(
  source: readonly BlockNode[],
  target: readonly BlockNode[],
  scorer: PairScorer,
  window: Window,
): Float64Array {
  const table = new Float64Array(window.size).fill(NEVER);
  const few = source.length * target.length <= CANDIDATES * CANDIDATES;
  const best = new Best(source.length, target.length);
  let waiting = false;
  eachCell(source, target, window, (row, column, cell) => {
    const a = source[row]!;
    const b = target[column]!;
    if (few || isCheap(a) || isCheap(b)) table[cell] = scorer.score(a, b);
    else {
      table[cell] = scorer.quick(a, b);
      best.add(row, column, table[cell]);
      waiting = true;
    }
  });
  if (!waiting) return table;
  const longer = target.length - source.length;
  eachCell(source, target, window, (row, column, cell) => {
    const a = source[row]!;
    const b = target[column]!;
    if (isCheap(a) || isCheap(b) || table[cell] === NEVER) return;
    const opposite = Math.abs(column - row) < 2 || Math.abs(column - row - longer) < 2;
    table[cell] = opposite || best.has(row, column, table[cell]!) ? scorer.score(a, b) : NEVER;
  });
  return table;
}

/** Whether a block is scored exactly in no time: a leaf, or what holds nothing but one. */
function isCheap(node: BlockNode): boolean {
  return node.leaves === 1;
}

function eachCell(
  source: readonly BlockNode[],
  target: readonly BlockNode[],
  window: Window,
  visit: (row: number, column: number, cell: number) => void,
): void {
  for (let row = 0; row < source.length; row++) {
    const last = Math.min(window.high[row]!, target.length - 1);
    for (let column = window.low[row]!; column <= last; column++) visit(row, column, window.at(row, column));
  }
}

/** Remembers the best few scores of each row and each column. */
class Best {
  readonly #rows: Float64Array;
  readonly #columns: Float64Array;

  constructor(rows: number, columns: number) {
    this.#rows = new Float64Array(rows * CANDIDATES).fill(NEVER);
    this.#columns = new Float64Array(columns * CANDIDATES).fill(NEVER);
  }

  add(row: number, column: number, score: number): void {
    insert(this.#rows, row * CANDIDATES, score);
    insert(this.#columns, column * CANDIDATES, score);
  }

  has(row: number, column: number, score: number): boolean {
    const last = CANDIDATES - 1;
    return (
      score >= this.#rows[row * CANDIDATES + last]! || score >= this.#columns[column * CANDIDATES + last]!
    );
  }
}

function insert(best: Float64Array, from: number, score: number): void {
  let rest = score;
  for (let i = from; i < from + CANDIDATES; i++) {
    if (rest <= best[i]!) continue;
    const next = best[i]!;
    best[i] = rest;
    rest = next;
  }
}

/** What it is worth to take two paragraphs for one; only paragraphs are split and joined. */
function mergeScore(
  source: BlockNode | undefined,
  target: BlockNode | undefined,
  scorer: PairScorer,
): number {
  return source && target ? scorer.quick(source, target) + BLOCK_MOVES.merge : NEVER;
}
