import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import { lettersOf, scanWords } from '../../alignment/words.ts';
import type { Segment } from '../../document/types.ts';
import { expectedRatio, lettersIn } from './lengths.ts';
import { allSegments } from './locate.ts';
import { hasOpposite } from './opposites.ts';
import { proseOf } from './prose.ts';

/** Below either, a sentence may as well have been made one with its neighbour. */
const SURE = 0.95;
const SURE_BLOCK = 0.9;
/** The paragraph must be shorter, or longer, by about the sentence: by far more where all of it is put otherwise. */
const SHOWS = { least: 0.92, most: 1.6 };

/** Whether the paragraph's length bears out what its alignment says of a sentence without a partner. */
export function isSurelyOneSided(alignment: Alignment, block: BlockPair, pair: SegmentPair): boolean {
  if (!saysSomething(pair.source.length > 0 ? pair.source : pair.target)) return false;
  if (hasOpposite(alignment, block, pair)) return false;
  if (pair.confidence < SURE || block.type !== '1:1' || block.confidence < SURE_BLOCK) return false;
  if (hasAsManyClauses(block, pair)) return false;
  const shown = lengthEvidence(alignment, block, pair);
  return shown >= SHOWS.least && shown <= SHOWS.most;
}

/** Fewer letters between two commas are an adverb or a name. */
const CLAUSE = 8;

/** Whether the side that seems to lack a sentence has as many clauses as the other has sentences, and may say it in one. */
function hasAsManyClauses({ source, target }: BlockPair, pair: SegmentPair): boolean {
  const [other, own] = pair.target.length === 0 ? [target, source] : [source, target];
  const clauses = other
    .flatMap(allSegments)
    .flatMap(({ plain }) => plain.split(/[,;](?=\s)|[，、；،؛]/))
    .filter((clause) => scanWords(clause).length >= CLAUSE);
  return clauses.length >= own.flatMap(allSegments).length;
}

/** Letters, and words with a blank between: an entry in a cell is no sentence. */
const LETTERS = 12;

function saysSomething(segments: readonly Segment[]): boolean {
  const prose = proseOf(segments);
  // Tags around cells cut sentences anywhere.
  if (segments.some(({ text }) => /<\/t[dhr]>/i.test(text))) return false;
  return lettersOf(segments) >= LETTERS && (/\p{L}\s+\p{L}/u.test(prose) || /[^\p{ASCII}]/u.test(prose));
}

/**
 * How much of a sentence that seems to be missing, or added, shows in the length of the paragraph: 1 where the
 * paragraph is shorter (or longer) by all of the sentence, 0 where it is as long as if nothing were missing, as when
 * two sentences were made one. Short pieces count for little of a paragraph, so that they hardly tell.
 */
function lengthEvidence(alignment: Alignment, block: BlockPair, pair: SegmentPair): number {
  const ratio = expectedRatio(alignment);
  const [whole, other] = [lettersIn(block.source) * ratio, lettersIn(block.target)];
  if (pair.target.length === 0) return (whole - other) / Math.max(1, lettersOf(pair.source) * ratio);
  return (other - whole) / Math.max(1, lettersOf(pair.target));
}
