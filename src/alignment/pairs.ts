import type { Block, LocalizedDocument } from '../document/types.ts';
import { confidenceOf } from './confidence.ts';
import { keepOrder } from './moves.ts';
import { type PairSegments, pairSegments } from './segment-pairs.ts';
import { titlesInFrontMatter } from './title.ts';
import type { BlockNode, BlockTree, Group } from './tree.ts';
import type { BlockPair } from './types.ts';

/** A document and its tree, with partners found. */
interface Side {
  readonly tree: BlockTree;
  readonly document: LocalizedDocument;
}

/** Writes the groups of two trees as trees of pairs, in the order and nesting of the target's blocks. */
export function writePairs(source: Side, target: Side, how: PairSegments): BlockPair[] {
  const writer = new PairWriter(source, target, how);
  const above = { confidence: Number.POSITIVE_INFINITY, moved: false };
  return writer.level(source.document.blocks, target.document.blocks, above);
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
  readonly #titles: ReadonlySet<Block>;
  readonly #how: PairSegments;

  constructor(source: Side, target: Side, how: PairSegments) {
    for (const node of [...source.tree.nodes, ...target.tree.nodes]) {
      if (node.block !== undefined) this.#nodes.set(node.block, node);
    }
    this.#inOrder = keepOrder(target.tree);
    this.#titles = titlesInFrontMatter(source.document, target.document);
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

  /** Whether a block or anything below it has a partner; a list that goes on with another has none of its own. */
  #isTouched(block: Block): boolean {
    const { group, parent } = this.#nodes.get(block)!;
    if (group !== undefined || parent === undefined || this.#touched.has(block)) return true;
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
      children: tellOnce(
        this.level(
          source.flatMap((block) => block.children),
          target.flatMap((block) => block.children),
          { confidence, moved: above.moved || moved },
        ),
      ),
      segments: pairSegments(group, confidence, this.#how),
    };
  }

  /** A block of one side alone; one whose counterpart is no block lacks nothing, for sure. */
  #oneSided(node: BlockNode, above: Above): BlockPair {
    const block = node.block!;
    const missing = node.side === 0;
    const standsElsewhere = this.#titles.has(block) || isOwnTitle(node);
    const confidence = standsElsewhere ? 0 : confidenceOf(loneMargin(node), this.#how.block.oneSided);
    return {
      level: 'block',
      type: missing ? '1:0' : '0:1',
      kind: block.kind,
      source: missing ? [block] : [],
      target: missing ? [] : [block],
      confidence: Math.min(above.confidence, confidence),
      children: [],
      segments: [],
    };
  }
}

/** Of the rows of a table that was sorted anew only the first is called moved: it is one change, not many. */
function tellOnce(pairs: readonly BlockPair[]): readonly BlockPair[] {
  const first = pairs.findIndex((pair) => pair.moved && pair.kind === 'row');
  return first < 0
    ? pairs
    : pairs.map(({ moved, ...pair }, place) => (moved && place === first ? { ...pair, moved } : pair));
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

/**
 * Whether a block is the title that a notice was given in the target alone: without one, readers see its name in
 * the source's language (`:::note` and `:::note 注意` say the same).
 */
function isOwnTitle(node: BlockNode): boolean {
  const notice = node.parent;
  if (node.side === 0 || notice?.kind !== 'notice' || notice.group === undefined || node.kind !== 'paragraph')
    return false;
  const onMarker = node.block!.place.start.line === notice.block!.place.start.line;
  return onMarker && notice.children.length > 1 && notice.children[0] === node;
}

function hasPairedLeaf(node: BlockNode): boolean {
  return node.children.length === 0 ? node.group !== undefined : node.children.some(hasPairedLeaf);
}
