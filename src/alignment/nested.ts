import { gapCost } from './form.ts';
import type { BlockNode } from './tree.ts';
import { BLOCK_MOVES } from './weights.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * The score of the best alignment of two short sequences of blocks, for who needs no steps. Splits and joins are
 * left out: they matter to where text goes, hardly to which containers belong together.
 *
 * @param match what a pair is worth, by the places of both in their sequences
 */
export function nestedScore(
  source: readonly BlockNode[],
  target: readonly BlockNode[],
  match: (row: number, column: number) => number,
): number {
  const width = target.length;
  const table = new Float64Array(source.length * width);
  for (let row = 0; row < source.length; row++) {
    for (let column = 0; column < width; column++) table[row * width + column] = match(row, column);
  }
  let [before, last, here] = [0, 1, 2].map(() => new Float64Array(width + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row <= source.length; row++) {
    const missing = row > 0 ? gapCost(source[row - 1]!) : 0;
    for (let column = 0; column <= width; column++) {
      let best = row === 0 && column === 0 ? 0 : NEVER;
      if (row > 0) best = last[column]! + missing;
      if (column > 0) best = Math.max(best, here[column - 1]! + gapCost(target[column - 1]!));
      if (row > 0 && column > 0) {
        const cell = (row - 1) * width + column - 1;
        best = Math.max(best, last[column - 1]! + table[cell]!);
        if (row > 1 && column > 1) {
          const crossed = table[cell - 1]! + table[cell - width]!;
          best = Math.max(best, before[column - 2]! + crossed + BLOCK_MOVES.swap);
        }
      }
      here[column] = best;
    }
    [before, last, here] = [last, here, before];
  }
  return last[width]!;
}
