import { alignBelow, alignSiblings } from './blocks.ts';
import type { Doubt } from './doubts.ts';
import { learnLexicon } from './lexicon.ts';
import { BlockScorer } from './scorer.ts';
import type { Similarity } from './similarity.ts';
import type { BlockNode, BlockTree } from './tree.ts';

/** The least margin of a pair that teaches, and the fewest pairs that teach anything. */
const SURE = 0.5;
const FEWEST = 2;

/**
 * Aligns once more what the first look was not sure of, with what its sure pairs teach of the words of this page:
 * neighbours that look alike (items of two words, rows of a table) can be told apart by nothing else.
 *
 * @param doubts from the outermost in; one inside another is not looked at again by itself
 * @returns what scores with the words, undefined where the page teaches none
 */
export function lookAgain(
  source: BlockTree,
  target: BlockTree,
  doubts: readonly Doubt[],
  similarity: Similarity,
): BlockScorer | undefined {
  const sure = doubts.length === 0 ? [] : surePairs(target);
  if (sure.length < FEWEST) return undefined;
  const doubtful = new Set<BlockNode>();
  const outermost = doubts.filter(({ source: above, target: below }) => {
    if (doubtful.has(above[0]!)) return false;
    for (const node of [...above, ...below]) gather(node, doubtful);
    return true;
  });
  const texts = [...doubtful].filter((node) => node.segments.length > 0);
  const lexicon = learnLexicon(sure, texts);
  if (lexicon.rarity.length === 0) return undefined;
  for (const node of texts) node.concepts = lexicon.conceptsOf(node);
  for (const node of doubtful) {
    node.group = undefined;
    node.margin = undefined;
  }
  similarity.teach(lexicon.rarity);
  const scorer = new BlockScorer(similarity, source.nodes.length + target.nodes.length);
  for (const { source: above, target: below } of outermost) {
    for (const [left, right] of alignSiblings(above, below, scorer)) alignBelow(left, right, scorer);
  }
  return scorer;
}

function gather(node: BlockNode, all: Set<BlockNode>): void {
  all.add(node);
  for (const child of node.children) gather(child, all);
}

/** Blocks with text that are each other's only partner, surely. */
function surePairs(target: BlockTree): [BlockNode, BlockNode][] {
  return target.nodes.flatMap((node): [BlockNode, BlockNode][] => {
    const { group } = node;
    if (group?.source.length !== 1 || group.target.length !== 1 || node.segments.length === 0) return [];
    const other = group.source[0]!;
    return other.segments.length > 0 && isSure(node) ? [[other, node]] : [];
  });
}

/** Whether neither the pair nor one around it is in much doubt. */
function isSure(node: BlockNode | undefined): boolean {
  return node === undefined || ((node.group?.margin ?? 0) >= SURE && isSure(node.parent));
}
