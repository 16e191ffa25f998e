import type { BlockNode, BlockTree } from './tree.ts';

/** A paragraph of this many letters says something of the languages' ratio. */
const TELLING = 20;

/** Letters on either side that are taken for as long as each other before anything is read: most languages are. */
const PRIOR = 500;

/** How long the target's text is for the source's, estimated for this pair of documents. */
export function expectedRatio(source: BlockTree, target: BlockTree) {
  const overall = (prose(target) + PRIOR) / (prose(source) + PRIOR);
  return {
    /** From all prose of both sides, before anything is paired. */
    overall,
    /** The median over paired paragraphs, which what is missing or added does not shift. */
    ofPairs(): number {
      const ratios = target.nodes.flatMap((node) => pairRatio(node) ?? []).sort((a, b) => a - b);
      return ratios.length < 8 ? overall : ratios[ratios.length >> 1]!;
    },
  };
}

function prose(tree: BlockTree): number {
  return tree.nodes.reduce((sum, node) => sum + (node.segments.length > 0 ? node.length : 0), 0);
}

function pairRatio(node: BlockNode): number | undefined {
  const other =
    node.group?.source.length === 1 && node.group.target.length === 1 ? node.group.source[0]! : undefined;
  if (other === undefined || node.segments.length === 0 || other.segments.length === 0) return undefined;
  return node.length < TELLING || other.length < TELLING ? undefined : node.length / other.length;
}
