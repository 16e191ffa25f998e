import type { SequenceStep } from './sequence.ts';
import { BLOCK_STEPS } from './table.ts';
import type { BlockNode } from './tree.ts';

/** Neighbours of both sides of which the alignment is not sure. */
export interface Doubt {
  readonly source: readonly BlockNode[];
  readonly target: readonly BlockNode[];
}

/** A step with a smaller margin is in doubt: some of those turn out wrong (docs/accuracy/alignment.md). */
const DOUBTFUL = 0.6;

/** The runs of doubtful steps, each with the step before and the step after it, where there is anything to choose. */
export function findDoubts(
  steps: readonly SequenceStep[],
  source: readonly BlockNode[],
  target: readonly BlockNode[],
): Doubt[] {
  const doubts: Doubt[] = [];
  const inDoubt = (index: number) => index < steps.length && steps[index]!.margin < DOUBTFUL;
  for (let i = 0; i < steps.length; i++) {
    if (!inDoubt(i)) continue;
    const first = steps[Math.max(0, i - 1)]!;
    while (inDoubt(i + 1) || inDoubt(i + 2)) i++;
    i = Math.min(i + 1, steps.length - 1);
    const last = steps[i]!;
    const { rows, columns } = BLOCK_STEPS[last.move]!;
    const above = source.slice(first.row, last.row + rows);
    const below = target.slice(first.column, last.column + columns);
    if (above.length > 0 && below.length > 0 && above.length + below.length > 2) {
      doubts.push({ source: above, target: below });
    }
  }
  return doubts;
}
