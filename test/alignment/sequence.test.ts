import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequence, bestScore, type SequenceProblem } from '../../src/alignment/sequence.ts';
import { chainedWindow, fullWindow } from '../../src/alignment/window.ts';

const MOVES = [
  { rows: 1, columns: 1 },
  { rows: 1, columns: 0 },
  { rows: 0, columns: 1 },
];

function letters(source: string, target: string, window = fullWindow(source.length, target.length)) {
  const problem: SequenceProblem = {
    rows: source.length,
    columns: target.length,
    moves: MOVES,
    window,
    score: (move, row, column) => (move > 0 ? -1 : source[row] === target[column] ? 2 : -4),
  };
  return problem;
}

const taken = (problem: SequenceProblem) =>
  alignSequence(problem).map(({ move, row, column }) => [move, row, column]);

/** The best score by trying every alignment. */
function exhaust(problem: SequenceProblem, row = 0, column = 0): number {
  if (row === problem.rows && column === problem.columns) return 0;
  let best = Number.NEGATIVE_INFINITY;
  problem.moves.forEach((move, index) => {
    if (row + move.rows > problem.rows || column + move.columns > problem.columns) return;
    const rest = exhaust(problem, row + move.rows, column + move.columns);
    best = Math.max(best, problem.score(index, row, column) + rest);
  });
  return best;
}

describe('alignSequence', () => {
  it('pairs what is equal and leaves the rest alone', () => {
    expect(taken(letters('abcd', 'acxd'))).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 2, 1],
      [2, 3, 2],
      [0, 3, 3],
    ]);
  });

  it('tells by how much each step beats the best alignment without it', () => {
    const steps = alignSequence(letters('ab', 'ab'));
    expect(steps.map((step) => step.margin)).toEqual([4, 4]);
  });

  it('has no margin where two steps are as good', () => {
    const steps = alignSequence(letters('aa', 'a'));
    expect(steps.map((step) => step.margin)).toEqual([0, 0]);
  });

  it('finds the best of all alignments', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (source, target) => {
        const problem = letters(source, target);
        expect(bestScore(problem)).toBe(exhaust(problem));
        const total = alignSequence(problem).reduce(
          (sum, { move, row, column }) => sum + problem.score(move, row, column),
          0,
        );
        expect(total).toBe(bestScore(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('goes through a narrow window to its end', () => {
    const many = 'abcde'.repeat(2000);
    const steps = alignSequence(letters(many, many, chainedWindow(many.length, many.length, [])));
    expect(steps.every((step) => step.move === 0)).toBe(true);
    expect(steps).toHaveLength(many.length);
  });
});
