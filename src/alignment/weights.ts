import type { BlockKind } from '../document/types.ts';

/** What can stand in both documents unchanged, whatever their languages. Their order is their number. */
export const ANCHOR_KINDS = [
  'link',
  'image',
  'code',
  'number',
  'word',
  'fence',
  'text',
  'anchor',
  'unit',
] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** Scores of one level of the alignment; all in the same, arbitrary unit. */
export interface Scores {
  /** What agreement of all anchors of a kind is worth, at most; disagreement costs as much. */
  readonly anchors: Readonly<Record<AnchorKind, number>>;
  /** How much of an anchor it takes to reach half its worth (`m / (m + saturation)`). */
  readonly saturation: number;
  /** Length: weight, cap of z²/2, and the variance `a + b / length` of the logarithm of the ratio. */
  readonly length: { readonly weight: number; readonly cap: number; readonly a: number; readonly b: number };
}

export const BLOCK_SCORES: Scores = {
  anchors: {
    link: 3.2,
    image: 2,
    code: 1.8,
    number: 1.6,
    word: 1.1,
    fence: 4,
    text: 2.5,
    anchor: 3,
    unit: 60,
  },
  saturation: 2.4,
  length: { weight: 0.18, cap: 6, a: 0.048, b: 2 },
};

export const SEGMENT_SCORES: Scores = {
  anchors: { link: 2.5, image: 2, code: 2, number: 1.6, word: 1.8, fence: 2, text: 2.5, anchor: 2, unit: 60 },
  saturation: 2.4,
  length: { weight: 0.72, cap: 5, a: 0.075, b: 2.5 },
};

/** Words that the page's own pairs show to translate each other: weight, slope towards disagreement, saturation. */
export const CONCEPTS = { weight: 1, slope: 1.3, saturation: 1.5 } as const;

/** What the moves of the block alignment cost; a gap for every leaf, a swap for every two neighbours. */
export const BLOCK_MOVES = { gap: -1.3, swap: -0.5, merge: -1.6 } as const;

/** What the moves of the segment alignment cost (Gale & Church's categories, and 1:3). */
export const SEGMENT_MOVES = {
  match: 1.15,
  gap: -1.4,
  piece: -1.2,
  merge: -0.9,
  mergeThree: -1.2,
  two: -2.2,
} as const;

/** What a seam more, or one fewer, says of sentences that may have been joined. */
export const SEAMS = { weight: 0.6, least: -1, most: 1 } as const;

/** What differences of form cost. */
export const FORM = { level: -1.5, columns: -1.2, name: -1 } as const;

/**
 * How much of an anchor's worth is left where only one of the two documents has it at all: a link may have been
 * localized throughout, a word of one language says nothing about the other.
 */
export const LONE: Readonly<Record<AnchorKind, number>> = {
  link: 0.4,
  image: 0.3,
  code: 0.4,
  number: 0.6,
  word: 0,
  fence: 0.3,
  text: 0,
  anchor: 0,
  unit: 1,
};

/** Kinds that may stand for each other, and what it costs; any other two kinds are never paired. */
const RELATED: readonly (readonly [BlockKind, BlockKind, number])[] = [
  ['paragraph', 'heading', -3],
  ['paragraph', 'html', -3],
  ['heading', 'html', -3],
  ['paragraph', 'image', -2],
  ['html', 'image', -2],
  ['html', 'shortcode', -2.5],
  ['paragraph', 'shortcode', -3],
  ['item', 'step', -0.8],
  ['quote', 'notice', -1],
  ['directive', 'notice', -1],
  ['directive', 'quote', -2],
];

const COST = new Map<BlockKind, Map<BlockKind, number>>();
for (const [a, b, cost] of RELATED) {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    COST.set(one, (COST.get(one) ?? new Map<BlockKind, number>()).set(other, cost));
  }
}

/** What it costs to pair two kinds; minus infinity where they never pair. */
export function kindCost(a: BlockKind, b: BlockKind): number {
  return a === b ? 0 : (COST.get(a)?.get(b) ?? Number.NEGATIVE_INFINITY);
}
