import { alignBelow, pairNodes } from './blocks.ts';
import type { BlockScorer } from './scorer.ts';
import { alignSequence } from './sequence.ts';
import { BLOCK_STEPS, blockProblem } from './table.ts';
import type { BlockNode, BlockTree } from './tree.ts';

/** What a pair must be worth whose parents do not belong together; below 0, since the place speaks for it. */
const PLAUSIBLE = -0.3;

/**
 * Pairs blocks that were left over between the same neighbours but under different parents: where a heading was
 * lost or added, what stood below it follows what stood before it; where a list within a list was laid out flat,
 * its items stand beside the item that held them.
 */
export function fillSlots(source: BlockTree, target: BlockTree, scorer: BlockScorer): void {
  fill(openBySlot(source, isWhole), openBySlot(target, isWhole), lostHeading, scorer);
  fill(openBySlot(source, isPart), openBySlot(target, isPart), lostLevel, scorer);
}

type Slots = ReadonlyMap<BlockNode | undefined, readonly BlockNode[]>;

function fill(
  source: Slots,
  target: Slots,
  may: (left: BlockNode, right: BlockNode) => boolean,
  scorer: BlockScorer,
): void {
  for (const [slot, below] of target) {
    const above = source.get(slot);
    if (above === undefined) continue;
    for (const step of alignSequence(blockProblem(above, below, scorer))) {
      if (BLOCK_STEPS[step.move]!.name !== 'match') continue;
      const [left, right] = [above[step.row]!, below[step.column]!];
      if (!may(left, right)) continue;
      if (scorer.score(left, right) < PLAUSIBLE * left.leaves) continue;
      pairNodes([left], [right], step.margin);
      alignBelow(left, right, scorer);
    }
  }
}

/** Whether both stand right below headings of which one has no partner. */
function lostHeading({ parent: above }: BlockNode, { parent: below }: BlockNode): boolean {
  if (above?.kind !== 'section' || below?.kind !== 'section') return false;
  return above.group === undefined || below.group === undefined;
}

/** Whether both are items of lists of which one has no partner. */
function lostLevel({ parent: above }: BlockNode, { parent: below }: BlockNode): boolean {
  if (above?.kind !== 'list' || below?.kind !== 'list') return false;
  return above.group === undefined || below.group === undefined;
}

/** What is paired as it is. */
function isWhole({ kind }: BlockNode): boolean {
  return kind !== 'section';
}

/** What is paired where lists are looked into. */
function isPart({ kind, parent }: BlockNode): boolean {
  return kind !== 'section' && kind !== 'list' && parent?.kind === 'list';
}

/**
 * The blocks of some sort without a partner, the outermost only, by the last leaf before them that has
 * one; leaves are named by the source's.
 */
function openBySlot(tree: BlockTree, isWanted: (node: BlockNode) => boolean): Slots {
  const slots = new Map<BlockNode | undefined, BlockNode[]>();
  let last: BlockNode | undefined;
  let skipTo = 0;
  for (const node of tree.nodes) {
    if (node.index < skipTo || node.parent === undefined) continue;
    if (node.group !== undefined) {
      if (node.children.length === 0) last = node.group.source.at(-1);
      continue;
    }
    if (!isWanted(node) || node.children.some(isTouched)) continue;
    const list = slots.get(last);
    if (list === undefined) slots.set(last, [node]);
    else list.push(node);
    skipTo = endOf(node);
  }
  return slots;
}

function isTouched(node: BlockNode): boolean {
  return node.group !== undefined || node.children.some(isTouched);
}

/** The index after a block's last descendant. */
function endOf(node: BlockNode): number {
  let last = node;
  while (last.children.length > 0) last = last.children.at(-1)!;
  return last.index + 1;
}
