import type { BlockNode } from './tree.ts';
import { BLOCK_MOVES, FORM, kindCost } from './weights.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/** What it costs to leave a block without a partner. */
export function gapCost(node: BlockNode): number {
  return BLOCK_MOVES.gap * node.leaves;
}

/** What the difference of form between two blocks costs; minus infinity where they can never be one. */
export function formCost(source: BlockNode, target: BlockNode): number {
  if (source.kind === 'root' || target.kind === 'root') return source.kind === target.kind ? 0 : NEVER;
  let cost = kindCost(source.kind, target.kind);
  if (cost === NEVER) return NEVER;
  const [a, b] = [source.block, target.block];
  if (a === undefined || b === undefined) return cost;
  if (source.kind === 'heading' && a.level !== b.level) cost += FORM.level;
  if (a.name !== b.name && source.kind !== 'section') cost += FORM.name;
  if (source.kind === 'table' && columnsOf(source) !== columnsOf(target)) cost += FORM.columns;
  return cost;
}

function columnsOf(table: BlockNode): number {
  return table.children[0]?.children.length ?? 0;
}
