import { alignBelow, pairNodes } from './blocks.ts';
import { longestRise } from './chain.ts';
import type { BlockScorer } from './scorer.ts';
import type { BlockNode, BlockTree } from './tree.ts';

/** How many of a block's rarest anchors are looked up, and how many blocks may share one. */
const LOOKED_UP = 24;
const SHARED_BY = 12;
/** What a pair far from its neighbours must be worth, and by how much it must beat the next best. */
const STRONG = 1;
const CLEAR = 0.5;

/** Pairs blocks that were left over on both sides, wherever they stand, the largest first. */
export function findMoves(source: BlockTree, target: BlockTree, scorer: BlockScorer): void {
  const open = target.nodes.filter(isOpen).sort((a, b) => b.leaves - a.leaves || a.index - b.index);
  if (open.length === 0) return;
  const byAnchor = indexAnchors(source.nodes.filter(isOpen));
  for (const node of open) {
    if (!isOpen(node)) continue;
    const found = bestPartner(node, byAnchor, scorer);
    if (found === undefined) continue;
    pairNodes([found.partner], [node], found.margin);
    alignBelow(found.partner, node, scorer);
  }
}

/** Whether neither the block nor anything below it has a partner yet. */
function isOpen(node: BlockNode): boolean {
  return node.group === undefined && node.children.every(isOpen);
}

function indexAnchors(nodes: readonly BlockNode[]): Map<number, BlockNode[]> {
  const byAnchor = new Map<number, BlockNode[]>();
  for (const node of nodes) {
    for (const anchor of new Set(node.bag.slice(0, LOOKED_UP))) {
      const list = byAnchor.get(anchor);
      if (list === undefined) byAnchor.set(anchor, [node]);
      else list.push(node);
    }
  }
  return byAnchor;
}

function bestPartner(node: BlockNode, byAnchor: Map<number, BlockNode[]>, scorer: BlockScorer) {
  const candidates = new Set<BlockNode>();
  for (const anchor of node.bag.slice(0, LOOKED_UP)) {
    const list = byAnchor.get(anchor) ?? [];
    if (list.length <= SHARED_BY) for (const candidate of list) candidates.add(candidate);
  }
  let best: { partner: BlockNode; score: number } | undefined;
  let second = 0;
  for (const partner of candidates) {
    if (!isOpen(partner)) continue;
    const score = scorer.quick(partner, node);
    if (best === undefined || score > best.score) {
      second = Math.max(second, best?.score ?? 0);
      best = { partner, score };
    } else second = Math.max(second, score);
  }
  if (best === undefined || best.score < STRONG || best.score - second < CLEAR) return undefined;
  return { partner: best.partner, margin: best.score - second };
}

/** The blocks of the target that stand in the order of the source, as many as can be, and what holds them. */
export function keepOrder(target: BlockTree): ReadonlySet<BlockNode> {
  // Of a text that was split, the first part tells for all of them.
  const leaves = target.nodes.filter((node) => node.children.length === 0 && node.group?.target[0] === node);
  const places = leaves.map((node) => node.group!.source[0]!.index);
  const kept = new Set<BlockNode>();
  for (const index of longestRise(places)) {
    for (const leaf of leaves[index]!.group!.target) {
      for (let node: BlockNode | undefined = leaf; node && !kept.has(node); node = node.parent)
        kept.add(node);
    }
  }
  return kept;
}
