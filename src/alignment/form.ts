import type { BlockNode } from './tree.ts';
import { BLOCK_MOVES, FORM, kindCost } from './weights.ts';

/** Kinds whose name is never translated; a definition's may be. */
const NAMED: ReadonlySet<string> = new Set(['code', 'notice', 'directive', 'shortcode']);

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
  if (a.name !== b.name && NAMED.has(source.kind)) cost += FORM.name;
  if (source.kind === 'table' && columnsOf(source) !== columnsOf(target)) cost += FORM.columns;
  return cost;
}

function columnsOf(table: BlockNode): number {
  return table.children[0]?.children.length ?? 0;
}

/** Whether the children belong together by their places: cells of two rows with as many columns. */
export function areParallel(source: BlockNode, target: BlockNode): boolean {
  return source.kind === 'row' && target.kind === 'row' && source.children.length === target.children.length;
}
