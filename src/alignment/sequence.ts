import type { Window } from './window.ts';

/** A step of a sequence alignment: how many rows and columns it takes. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Two sequences to align: the source's units are rows, the target's are columns. */
export interface SequenceProblem {
  readonly rows: number;
  readonly columns: number;
  readonly moves: readonly Move[];
  /** Which cells are looked at. */
  readonly window: Window;
  /** What a move is worth from a row and column on; minus infinity forbids it. Asked once for each. */
  score(move: number, row: number, column: number): number;
}

export interface SequenceStep {
  readonly move: number;
  readonly row: number;
  readonly column: number;
  /** How much worse the best alignment without this very step is; 0 for a tie. */
  readonly margin: number;
}

const NEVER = Number.NEGATIVE_INFINITY;

/** Forward scores of all cells, and what each move from each cell is worth. */
interface Forward {
  readonly best: Float64Array;
  /** Move by move, a cell's worth stands at `move * window.size + cell`. */
  readonly worth: Float64Array;
}

function forward(problem: SequenceProblem): Forward {
  const { rows, window, moves } = problem;
  const best = new Float64Array(window.size).fill(NEVER);
  const { size } = window;
  const worth = new Float64Array(size * moves.length).fill(NEVER);
  best[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let column = window.low[row]!; column <= window.high[row]!; column++) {
      const cell = window.at(row, column);
      const here = best[cell]!;
      if (here === NEVER) continue;
      for (let move = 0; move < moves.length; move++) {
        const next = landing(problem, move, row, column);
        if (next < 0) continue;
        const gain = problem.score(move, row, column);
        if (gain === NEVER) continue;
        worth[move * size + cell] = gain;
        if (here + gain > best[next]!) best[next] = here + gain;
      }
    }
  }
  return { best, worth };
}

/** The cell in which a move ends, −1 where that is outside. */
function landing(problem: SequenceProblem, move: number, row: number, column: number): number {
  const step = problem.moves[move]!;
  const endRow = row + step.rows;
  const endColumn = column + step.columns;
  if (endRow > problem.rows || endColumn > problem.columns) return -1;
  return problem.window.at(endRow, endColumn);
}

/** The score of the best alignment, when its steps do not matter. */
export function bestScore(problem: SequenceProblem): number {
  const { best } = forward(problem);
  return best[problem.window.at(problem.rows, problem.columns)]!;
}

/**
 * The best alignment of two sequences by dynamic programming, with each step's margin over the best alignment
 * that does without it, which forward and backward scores together give exactly. Time and memory are linear in
 * the size of the window.
 */
export function alignSequence(problem: SequenceProblem): SequenceStep[] {
  const { best, worth } = forward(problem);
  const rest = backward(problem, worth);
  const rivals = findRivals(problem, best, worth, rest);
  const steps: SequenceStep[] = [];
  let row = 0;
  let column = 0;
  while (row < problem.rows || column < problem.columns) {
    const cell = problem.window.at(row, column);
    const move = bestMove(problem, worth, rest, row, column);
    const { rows, columns } = problem.moves[move]!;
    const next = landing(problem, move, row, column);
    const through = best[cell]! + worth[move * problem.window.size + cell]! + rest[next]!;
    const rival = rows > 0 ? rivals.byRow.second(row) : rivals.byColumn.second(column);
    steps.push({ move, row, column, margin: Math.max(0, through - rival) });
    row += rows;
    column += columns;
  }
  return steps;
}

function backward(problem: SequenceProblem, worth: Float64Array): Float64Array {
  const { rows, columns, window, moves } = problem;
  const rest = new Float64Array(window.size).fill(NEVER);
  rest[window.at(rows, columns)] = 0;
  for (let row = rows; row >= 0; row--) {
    for (let column = window.high[row]!; column >= window.low[row]!; column--) {
      const cell = window.at(row, column);
      for (let move = 0; move < moves.length; move++) {
        const gain = worth[move * problem.window.size + cell]!;
        if (gain === NEVER) continue;
        const total = gain + rest[landing(problem, move, row, column)]!;
        if (total > rest[cell]!) rest[cell] = total;
      }
    }
  }
  return rest;
}

function bestMove(
  problem: SequenceProblem,
  worth: Float64Array,
  rest: Float64Array,
  row: number,
  column: number,
): number {
  const cell = problem.window.at(row, column);
  let chosen = -1;
  let highest = NEVER;
  for (let move = 0; move < problem.moves.length; move++) {
    const gain = worth[move * problem.window.size + cell]!;
    if (gain === NEVER) continue;
    const total = gain + rest[landing(problem, move, row, column)]!;
    if (total > highest) {
      highest = total;
      chosen = move;
    }
  }
  if (chosen < 0) throw new Error('The window of the alignment has a hole.');
  return chosen;
}

/** The two best alignments that take each unit, by the different steps with which they take it. */
class TopTwo {
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(units: number) {
    this.#first = new Float64Array(units).fill(NEVER);
    this.#second = new Float64Array(units).fill(NEVER);
  }

  add(unit: number, through: number): void {
    if (through > this.#first[unit]!) {
      this.#second[unit] = this.#first[unit]!;
      this.#first[unit] = through;
    } else if (through > this.#second[unit]!) this.#second[unit] = through;
  }

  /** What is left where the best alignment's own step is not taken. */
  second(unit: number): number {
    return this.#second[unit]!;
  }
}

function findRivals(problem: SequenceProblem, best: Float64Array, worth: Float64Array, rest: Float64Array) {
  const byRow = new TopTwo(problem.rows);
  const byColumn = new TopTwo(problem.columns);
  const { window, moves } = problem;
  for (let row = 0; row <= problem.rows; row++) {
    for (let column = window.low[row]!; column <= window.high[row]!; column++) {
      const cell = window.at(row, column);
      if (best[cell] === NEVER) continue;
      for (let move = 0; move < moves.length; move++) {
        const gain = worth[move * window.size + cell]!;
        if (gain === NEVER) continue;
        const through = best[cell]! + gain + rest[landing(problem, move, row, column)]!;
        for (let k = 0; k < moves[move]!.rows; k++) byRow.add(row + k, through);
        for (let k = 0; k < moves[move]!.columns; k++) byColumn.add(column + k, through);
      }
    }
  }
  return { byRow, byColumn };
}
