import { alignDocuments } from '../../src/alignment/index.ts';
import { readAligned } from './aligned.ts';
import { ratesOf } from './score.ts';
import { emptyHandScore, type HandScore, scoreHandBlocks, scoreHandSegments } from './score-aligned.ts';

/**
 * Scores the alignment of human translations against the pages that were aligned by reading, tree by tree.
 *
 * @param keys the folder with where the units of those pages stand
 * @param trees the folder with the trees themselves
 */
export function measureByHand(keys: string, trees: string) {
  const scores = new Map<string, { pages: number; blocks: HandScore; segments: HandScore }>();
  for (const page of readAligned(keys, trees)) {
    const score = scores.get(page.name) ?? {
      pages: 0,
      blocks: emptyHandScore(),
      segments: emptyHandScore(),
    };
    scores.set(page.name, score);
    score.pages++;
    const alignment = alignDocuments(page.source, page.target, { blind: true });
    scoreHandBlocks(alignment, page, score.blocks);
    scoreHandSegments(alignment, page, score.segments);
  }
  return Object.fromEntries(
    [...scores].map(([name, { pages, blocks, segments }]) => [
      name,
      { pages, blocks: rates(blocks), segments: rates(segments) },
    ]),
  );
}

function rates({ strict, lax, alone }: HandScore) {
  return {
    groups: strict.wanted,
    strict: ratesOf(strict),
    lax: ratesOf(lax),
    withoutCounterpart: alone.wanted,
    alone: ratesOf(alone),
  };
}
