import { scanStems } from './stems.ts';
import type { BlockNode } from './tree.ts';

/** How often two words must stand in the same pair, and how much of each one's places that must be (Dice). */
const OFTEN = 2;
const TOGETHER = 0.4;
/** A word in more than this share of the pairs, or in more pairs than this, says nothing of any. */
const COMMON = { share: 0.25, pairs: 200 } as const;

/** Which words of a page translate each other, as far as its sure pairs show. */
export interface Lexicon {
  /** How rare each concept (a word and its translations) is, from 0 to 1. */
  readonly rarity: Float64Array;
  /** The concepts in a block's own text, in ascending order. */
  conceptsOf(node: BlockNode): Int32Array;
}

/**
 * Learns which words translate each other from where they stand: each word of the target goes with the word of
 * the source that it shares most of its places with (Dice over pairs, after Melamed 2000). Only words of the
 * blocks that shall be compared are looked at.
 *
 * @param sure pairs of leaves, source first
 * @param doubtful blocks with text, of either side
 */
export function learnLexicon(
  sure: readonly (readonly [BlockNode, BlockNode])[],
  doubtful: readonly BlockNode[],
): Lexicon {
  const stems = new Map(doubtful.map((node) => [node, scanStems(textOf(node))]));
  const [source, target] = [0, 1].map((side) => {
    const wanted = new Set(doubtful.flatMap((node) => (node.side === side ? stems.get(node)! : [])));
    return placesOf(
      sure.map((pair) => pair[side]!),
      wanted,
    );
  }) as [Places, Places];
  const links = new Map<number, { readonly together: number; readonly concept: number }>();
  const concepts = new Map<number, number>();
  const rarity: number[] = [];
  for (const [stem, places] of source.of) {
    const concept = rarity.length;
    for (const [other, count] of countBy(places, target.at)) {
      const together = (2 * count) / (places.length + target.of.get(other)!.length);
      if (count < OFTEN || together < TOGETHER || together <= (links.get(other)?.together ?? 0)) continue;
      links.set(other, { together, concept });
      concepts.set(stem, concept);
    }
    if (concepts.has(stem))
      rarity.push(Math.max(0.05, 1 - Math.log(places.length) / Math.log(sure.length + 2)));
  }
  const conceptOf = (stem: number, side: 0 | 1) =>
    side === 0 ? concepts.get(stem) : links.get(stem)?.concept;
  return {
    rarity: Float64Array.from(rarity),
    conceptsOf(node) {
      const found = stems.get(node)!.flatMap((stem) => conceptOf(stem, node.side) ?? []);
      return Int32Array.from(new Set(found)).sort();
    },
  };
}

/** In which pairs words stand, and which words stand in a pair. */
interface Places {
  readonly of: ReadonlyMap<number, readonly number[]>;
  readonly at: readonly (readonly number[])[];
}

function placesOf(nodes: readonly BlockNode[], wanted: ReadonlySet<number>): Places {
  const of = new Map<number, number[]>();
  nodes.forEach((node, pair) => {
    for (const stem of scanStems(textOf(node))) {
      if (!wanted.has(stem)) continue;
      const places = of.get(stem);
      if (places === undefined) of.set(stem, [pair]);
      else places.push(pair);
    }
  });
  const most = Math.min(COMMON.pairs, Math.max(4, nodes.length * COMMON.share));
  const at: number[][] = nodes.map(() => []);
  for (const [stem, places] of of) {
    if (places.length < OFTEN || places.length > most) of.delete(stem);
    else for (const pair of places) at[pair]!.push(stem);
  }
  return { of, at };
}

/** How many of the pairs hold each word. */
function countBy(places: readonly number[], at: Places['at']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of places) for (const stem of at[pair]!) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function textOf(node: BlockNode): string {
  return node.segments.map(({ segment }) => segment.plain).join('\n');
}
