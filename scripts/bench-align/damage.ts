import type { Block, LocalizedDocument } from '../../src/document/types.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Blocks that are dropped and swapped as they are; a heading goes with its section. */
const WHOLE = new Set(['section', 'heading', 'cell']);

/** A document with a share of its blocks dropped, and a share of neighbours swapped. */
export function damage(
  document: LocalizedDocument,
  share: { readonly dropped: number; readonly swapped: number },
  random: () => number,
): LocalizedDocument {
  const visit = (blocks: readonly Block[]): Block[] => {
    const kept: Block[] = [];
    for (const block of blocks) {
      const leaf = block.children.length === 0;
      if (!WHOLE.has(block.kind) && leaf && random() < share.dropped) continue;
      const children = visit(block.children);
      if (!leaf && children.length === 0) continue;
      kept.push(leaf ? block : { ...block, children });
    }
    for (let i = 0; i + 1 < kept.length; i++) {
      const [left, right] = [kept[i]!, kept[i + 1]!];
      if (WHOLE.has(left.kind) || WHOLE.has(right.kind) || random() >= share.swapped) continue;
      [kept[i], kept[i + 1]] = [right, left];
      i++;
    }
    return kept;
  };
  return { ...document, blocks: visit(document.blocks) };
}

/** A document without one sentence in some of its paragraphs: which paragraph lost the sentence of which number. */
export interface Shortened {
  readonly document: LocalizedDocument;
  readonly lost: ReadonlyMap<Block, number>;
}

/** Drops one sentence of at least 15 % of its paragraph from a share of the paragraphs that may lose one. */
export function dropSentences(
  document: LocalizedDocument,
  share: number,
  random: () => number,
  mayLose: (block: Block) => boolean,
): Shortened {
  const lost = new Map<Block, number>();
  const visit = (block: Block): Block => {
    const total = block.segments.reduce((sum, segment) => sum + segment.plain.length, 0);
    const long = block.segments.filter((segment) => segment.plain.length >= 0.15 * total);
    if (long.length > 0 && mayLose(block) && random() < share) {
      const gone = long[Math.floor(random() * long.length)]!;
      const shorter = { ...block, segments: block.segments.filter((segment) => segment !== gone) };
      lost.set(shorter, block.segments.indexOf(gone));
      return shorter;
    }
    return { ...block, children: block.children.map(visit) };
  };
  return { document: { ...document, blocks: document.blocks.map(visit) }, lost };
}

/** Confidence that is the margin itself. */
const MARGIN = [
  [0, 0],
  [1000, 1000],
] as const;
export const IDENTITY = {
  block: { paired: MARGIN, oneSided: MARGIN },
  segment: { paired: MARGIN, oneSided: MARGIN },
};
