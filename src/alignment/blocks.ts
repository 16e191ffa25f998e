import { type Doubt, findDoubts } from './doubts.ts';
import { areParallel, gapCost } from './form.ts';
import { pairSortedRows, type RowPair } from './rows.ts';
import { BlockScorer } from './scorer.ts';
import { alignSequence, type SequenceStep } from './sequence.ts';
import type { Similarity } from './similarity.ts';
import { BLOCK_STEPS, blockProblem } from './table.ts';
import type { BlockNode, BlockTree } from './tree.ts';

/**
 * Aligns two trees from their roots down and leaves the groups in their nodes.
 * @returns what scored them; and where the alignment is not sure, from the outermost in
 */
export function alignTrees(source: BlockTree, target: BlockTree, similarity: Similarity) {
  const scorer = new BlockScorer(similarity, source.nodes.length + target.nodes.length);
  pairNodes([source.root], [target.root], Number.POSITIVE_INFINITY);
  const doubts: Doubt[] = [];
  alignBelow(source.root, target.root, scorer, doubts);
  return { scorer, doubts };
}

/** Aligns what stands below a pair, level by level; adds to the doubts, where somebody asks for them. */
export function alignBelow(
  source: BlockNode,
  target: BlockNode,
  scorer: BlockScorer,
  doubts?: Doubt[],
): void {
  const open: [BlockNode, BlockNode][] = [[source, target]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [above, below] = next;
    if (above.children.length === 0 && below.children.length === 0) continue;
    if (areParallel(above, below)) pairCells(above, below);
    else if (above.children.length === 1 && below.children.length === 1) {
      open.push(...pairOnly(above.children[0]!, below.children[0]!, scorer));
    } else {
      open.push(...alignSiblings(above.children, below.children, scorer, doubts));
    }
  }
}

/** Aligns two rows of siblings; returns the pairs to look into. */
export function alignSiblings(
  source: readonly BlockNode[],
  target: readonly BlockNode[],
  scorer: BlockScorer,
  doubts?: Doubt[],
): [BlockNode, BlockNode][] {
  const sorted = pairSortedRows(source, target);
  if (sorted.length > 0) return alignSorted(sorted, source, target, scorer);
  const steps = alignSequence(blockProblem(source, target, scorer));
  doubts?.push(...findDoubts(steps, source, target));
  return steps.flatMap((step) => takeStep(step, source, target));
}

/** The least margin of rows that are paired by their keys. */
const KEYED = 1.2;

/** Aligns rows sorted anew: by their keys first, then what is left of both. */
function alignSorted(
  sorted: readonly RowPair[],
  source: readonly BlockNode[],
  target: readonly BlockNode[],
  scorer: BlockScorer,
): [BlockNode, BlockNode][] {
  const found = sorted.map(({ source: above, target: below }): [BlockNode, BlockNode] => {
    pairNodes(
      [above],
      [below],
      Math.max(KEYED, scorer.score(above, below) - gapCost(above) - gapCost(below)),
    );
    return [above, below];
  });
  const taken = new Set(found.flat());
  const rest = [source, target].map((rows) => rows.filter((row) => !taken.has(row)));
  return [...found, ...alignSiblings(rest[0]!, rest[1]!, scorer)];
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
