import type { BilingualUnit, LocalizedDocument } from '../document/types.ts';
import { alignTrees } from './blocks.ts';
import { BLOCK_CALIBRATION, type Calibrations, SEGMENT_CALIBRATION } from './confidence.ts';
import { alignByIds, sharesMarkup } from './markup.ts';
import { findMoves } from './moves.ts';
import { writePairs } from './pairs.ts';
import { expectedRatio } from './ratio.ts';
import { lookAgain } from './second-look.ts';
import { alignSegments } from './segments.ts';
import { Similarity } from './similarity.ts';
import { fillSlots } from './slots.ts';
import { plantTree } from './tree.ts';
import type { Alignment } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { BLOCK_SCORES, SEGMENT_SCORES } from './weights.ts';

export interface AlignOptions {
  /** The units of the bilingual file that both documents were read from; without them the text alone decides. */
  readonly units?: readonly BilingualUnit[];
  /** Ignores bilingual markup even where there is some, so that its ids can serve as the answer key. */
  readonly blind?: boolean;
  /** What turns margins into confidence, for who measures; the measured ones by default. */
  readonly calibrations?: { readonly block: Calibrations; readonly segment: Calibrations };
}

/**
 * Holds a translation against a source, block by block and segment by segment, without a dictionary.
 *
 * Blocks are aligned by dynamic programming from the roots of both trees down, by what survives translation:
 * kind, nesting, links, code, numbers, Latin words that both documents have, and length; then what was left over
 * on both sides is looked for elsewhere (moves). Segments of paired blocks are aligned after Gale & Church
 * (1993), with the same anchors. Where both documents come from one bilingual file, the ids of its units decide.
 * Time and memory are near linear in the size of the documents.
 */
export function alignDocuments(
  source: LocalizedDocument,
  target: LocalizedDocument,
  options: AlignOptions = {},
): Alignment {
  const markup = options.blind !== true && sharesMarkup(source, target, options.units);
  const vocabulary = new Vocabulary();
  const sourceTree = plantTree(source, { vocabulary, side: 0, locale: source.locale, units: markup });
  const targetTree = plantTree(target, { vocabulary, side: 1, locale: target.locale, units: markup });
  vocabulary.seal(sourceTree.nodes.length + targetTree.nodes.length);
  sourceTree.finish(vocabulary);
  targetTree.finish(vocabulary);
  const ratio = expectedRatio(sourceTree, targetTree);
  const blockSimilarity = new Similarity(vocabulary, BLOCK_SCORES, ratio.overall);
  const first = alignTrees(sourceTree, targetTree, blockSimilarity);
  const scorer = lookAgain(sourceTree, targetTree, first.doubts, blockSimilarity) ?? first.scorer;
  findMoves(sourceTree, targetTree, scorer);
  fillSlots(sourceTree, targetTree, scorer);
  const similarity = new Similarity(vocabulary, SEGMENT_SCORES, ratio.ofPairs());
  const calibrations = options.calibrations ?? { block: BLOCK_CALIBRATION, segment: SEGMENT_CALIBRATION };
  const align = markup ? alignByIds : alignSegments;
  const blocks = writePairs(
    { tree: sourceTree, document: source },
    { tree: targetTree, document: target },
    { ...calibrations, segments: (above, below) => align(above, below, similarity) },
  );
  return { source, target, blocks, basis: markup ? 'markup' : 'blind' };
}
