import type { Block } from '../document/types.ts';
import { confidenceOf } from './confidence.ts';
import { keepOrder } from './moves.ts';
import { type PairSegments, pairSegments } from './segment-pairs.ts';
import type { BlockNode, BlockTree, Group } from './tree.ts';
import type { BlockPair } from './types.ts';

/** Writes the groups of two trees as trees of pairs, in the order and nesting of the target's blocks. */
export function writePairs(
  source: { readonly tree: BlockTree; readonly blocks: readonly Block[] },
  target: { readonly tree: BlockTree; readonly blocks: readonly Block[] },
  how: PairSegments,
): BlockPair[] {
  const writer = new PairWriter(source.tree, target.tree, how);
  return writer.level(source.blocks, target.blocks, { confidence: Number.POSITIVE_INFINITY, moved: false });
}

interface Above {
  readonly confidence: number;
  /** Whether something above has been called moved, so that what goes with it is not. */
  readonly moved: boolean;
}

class PairWriter {
  readonly #nodes = new Map<Block, BlockNode>();
  readonly #touched = new Set<Block>();
  readonly #inOrder: ReadonlySet<BlockNode>;
  readonly #how: PairSegments;

  constructor(source: BlockTree, target: BlockTree, how: PairSegments) {
    for (const node of [...source.nodes, ...target.nodes]) {
      if (node.block !== undefined) this.#nodes.set(node.block, node);
    }
    this.#inOrder = keepOrder(target);
    this.#how = how;
  }

  /** The pairs of one level: the target's blocks in order, and at their gaps what only the source has. */
  level(source: readonly Block[], target: readonly Block[], above: Above): BlockPair[] {
    const pairs: BlockPair[] = [];
    const after = new Map<Group, number>();
    for (const block of target) {
      const node = this.#nodes.get(block)!;
      const group = realGroup(node);
      if (group !== undefined) {
        if (group.target[0] === node) pairs.push(this.#pair(group, above));
        after.set(group, pairs.length);
      } else if (this.#isTouched(block)) pairs.push(...this.level([], block.children, above));
      else pairs.push(this.#oneSided(node, above));
    }
    return this.#insertMissing(source, pairs, after, above);
  }

  #insertMissing(
    source: readonly Block[],
    pairs: readonly BlockPair[],
    after: ReadonlyMap<Group, number>,
    above: Above,
  ): BlockPair[] {
    if (source.every((block) => realGroup(this.#nodes.get(block)!) !== undefined)) return [...pairs];
    const gaps: BlockPair[][] = Array.from({ length: pairs.length + 1 }, () => []);
    let gap = 0;
    for (const block of source) {
      const node = this.#nodes.get(block)!;
      const group = realGroup(node);
      if (group !== undefined) gap = after.get(group) ?? gap;
      else if (this.#isTouched(block)) gaps[gap]!.push(...this.level(block.children, [], above));
      else gaps[gap]!.push(this.#oneSided(node, above));
    }
    return gaps.flatMap((missing, place) => (place === 0 ? missing : [pairs[place - 1]!, ...missing]));
  }

  /** Whether a block or anything below it has a partner. */
  #isTouched(block: Block): boolean {
    if (this.#nodes.get(block)!.group !== undefined || this.#touched.has(block)) return true;
    const touched = block.children.some((child) => this.#isTouched(child));
    if (touched) this.#touched.add(block);
    return touched;
  }

  #pair(group: Group, above: Above): BlockPair {
    const confidence = Math.min(above.confidence, confidenceOf(group.margin, this.#how.block.paired));
    const first = group.target[0]!;
    const moved = !above.moved && hasPairedLeaf(first) && !this.#inOrder.has(first);
    const source = group.source.map((node) => node.block!);
    const target = group.target.map((node) => node.block!);
    return {
      level: 'block',
      type: `${source.length}:${target.length}`,
      kind: target[0]!.kind,
      source,
      target,
      confidence,
      ...(moved ? { moved } : {}),
      children: this.level(
        source.flatMap((block) => block.children),
        target.flatMap((block) => block.children),
        { confidence, moved: above.moved || moved },
      ),
      segments: pairSegments(group, confidence, this.#how),
    };
  }

  /** A block of one side alone. */
  #oneSided(node: BlockNode, above: Above): BlockPair {
    const block = node.block!;
    const missing = node.side === 0;
    return {
      level: 'block',
      type: missing ? '1:0' : '0:1',
      kind: block.kind,
      source: missing ? [block] : [],
      target: missing ? [] : [block],
      confidence: Math.min(above.confidence, confidenceOf(loneMargin(node), this.#how.block.oneSided)),
      children: [],
      segments: [],
    };
  }
}

/** A node's group, unless a side of it is what stands before the first heading, which is no block. */
function realGroup({ group }: BlockNode): Group | undefined {
  return group?.source[0]?.block === undefined || group.target[0]?.block === undefined ? undefined : group;
}

/**
 * A block inside one that has no partner was never compared by itself; where others of its siblings were found
 * elsewhere, it is half as sure as the whole that it has none.
 */
function loneMargin(node: BlockNode): number {
  if (node.margin !== undefined) return node.margin;
  const above = node.parent;
  return above === undefined || above.group !== undefined ? 0 : loneMargin(above) / 2;
}

function hasPairedLeaf(node: BlockNode): boolean {
  return node.children.length === 0 ? node.group !== undefined : node.children.some(hasPairedLeaf);
}
