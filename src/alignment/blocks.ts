import { areParallel, gapCost } from './form.ts';
import { BlockScorer } from './scorer.ts';
import { alignSequence, type SequenceStep } from './sequence.ts';
import type { Similarity } from './similarity.ts';
import { BLOCK_STEPS, blockProblem } from './table.ts';
import type { BlockNode, BlockTree } from './tree.ts';

/** Aligns two trees from their roots down and leaves the groups in their nodes. */
export function alignTrees(source: BlockTree, target: BlockTree, similarity: Similarity): BlockScorer {
  const scorer = new BlockScorer(similarity, source.nodes.length + target.nodes.length);
  pairNodes([source.root], [target.root], Number.POSITIVE_INFINITY);
  alignBelow(source.root, target.root, scorer);
  return scorer;
}

/** Aligns what stands below a pair, level by level. */
export function alignBelow(source: BlockNode, target: BlockNode, scorer: BlockScorer): void {
  const open: [BlockNode, BlockNode][] = [[source, target]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [above, below] = next;
    if (above.children.length === 0 && below.children.length === 0) continue;
    if (areParallel(above, below)) pairCells(above, below);
    else if (above.children.length === 1 && below.children.length === 1) {
      open.push(...pairOnly(above.children[0]!, below.children[0]!, scorer));
    } else {
      const steps = alignSequence(blockProblem(above.children, below.children, scorer));
      for (const step of steps) open.push(...takeStep(step, above.children, below.children));
    }
  }
}

function pairCells(above: BlockNode, below: BlockNode): void {
  above.children.forEach((cell, column) => {
    pairNodes([cell], [below.children[column]!], Number.POSITIVE_INFINITY);
  });
}

/** The only children of a pair: one the other's, or neither anybody's. */
function pairOnly(source: BlockNode, target: BlockNode, scorer: BlockScorer): [BlockNode, BlockNode][] {
  const margin = scorer.score(source, target) - gapCost(source) - gapCost(target);
  if (margin > 0) {
    pairNodes([source], [target], margin);
    return [[source, target]];
  }
  source.margin = -margin;
  target.margin = -margin;
  return [];
}

/** Writes a step down in the nodes that it takes; returns the pairs to look into. */
function takeStep(
  step: SequenceStep,
  source: readonly BlockNode[],
  target: readonly BlockNode[],
): [BlockNode, BlockNode][] {
  const { rows, columns, name } = BLOCK_STEPS[step.move]!;
  const above = source.slice(step.row, step.row + rows);
  const below = target.slice(step.column, step.column + columns);
  if (above.length === 0 || below.length === 0) {
    for (const node of [...above, ...below]) node.margin = step.margin;
    return [];
  }
  const groups =
    name === 'swap'
      ? [
          [[above[0]!], [below[1]!]],
          [[above[1]!], [below[0]!]],
        ]
      : [[above, below]];
  for (const [left, right] of groups) pairNodes(left!, right!, step.margin);
  return groups
    .filter(([left, right]) => left!.length === 1 && right!.length === 1)
    .map(([left, right]) => [left![0]!, right![0]!]);
}

/** Makes blocks one group. */
export function pairNodes(source: readonly BlockNode[], target: readonly BlockNode[], margin: number): void {
  const group = { source, target, margin };
  for (const node of [...source, ...target]) node.group = group;
}
