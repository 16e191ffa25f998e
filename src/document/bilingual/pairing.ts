import type { Span } from '../../text/place.ts';
import { type CommentPair, candidatePairs } from './candidates.ts';
import { formOf } from './form.ts';
import type { Chunk } from './lines.ts';
import { countLetters, foreignShare } from './script.ts';

/** How a file keeps its source in comments. */
export interface Habit {
  /** Comments that hold the source of the block after them. */
  readonly sources: ReadonlySet<Chunk>;
  /** Whether a stretch of text is in the target's language as far as its script tells. */
  readonly isTarget: (span: Span) => boolean;
  /** True where source and target are written in different scripts. */
  readonly byScript: boolean;
}

/** The share of letters by which two scripts must differ: translated prose keeps Latin names and code. */
const SCRIPT_GAP = 0.15;

/** Source text by length of its translation: notes are shorter, while Russian is hardly longer than English. */
const LEAST_AMOUNT = 0.6;

/**
 * Tells whether the comments of a file systematically hold the source of the blocks after them: most
 * comments with text stand before a block of the same form, most prose has such a comment, and the two are
 * written in different scripts. Where they share one, the comments must account for nearly all of the page.
 */
export function findHabit(text: string, chunks: readonly Chunk[]): Habit | undefined {
  const pairs = candidatePairs(text, chunks);
  if (pairs.length < 2) return undefined;
  const source = shareOf(
    text,
    pairs.map(({ comment }) => comment.inner!),
  );
  const target = shareOf(
    text,
    pairs.flatMap(({ blocks }) => blocks),
  );
  const byScript = Math.abs(source - target) >= SCRIPT_GAP;
  const middle = (source + target) / 2;
  // A heading or cell may keep half of its words, so a block counts as translated well before the middle.
  const isTarget = (span: Span) => {
    const share = foreignShare(countLetters(text, span));
    return target > source ? share > middle / 3 : share < middle;
  };
  const translates = ({ comment, blocks }: CommentPair) =>
    !isTarget(comment.inner!) &&
    (isTarget(blocks[0]!) || hasForeign(text, blocks[0]!) || copies(text, comment, blocks[0]!));
  const kept = byScript ? pairs.filter(translates) : pairs;
  const sources = new Set(kept.map(({ comment }) => comment));
  return systematic(text, chunks, kept, byScript, isTarget) ? { sources, isTarget, byScript } : undefined;
}

function systematic(
  text: string,
  chunks: readonly Chunk[],
  pairs: readonly CommentPair[],
  byScript: boolean,
  isTarget: Habit['isTarget'],
): boolean {
  const paired = new Set(pairs.flatMap(({ blocks }) => blocks));
  const prose = chunks.filter((chunk) => chunk.kind === 'text' && (!byScript || isTarget(chunk)));
  const covered = length(prose.filter((chunk) => paired.has(chunk))) / Math.max(1, length(prose));
  const amount = length(pairs.map(({ comment }) => comment.inner!)) / Math.max(1, length([...paired]));
  if (amount < LEAST_AMOUNT) return false;
  if (byScript) return covered >= (pairs.length === 2 ? 0.9 : 0.4);
  return pairs.length >= 4 && covered >= 0.8 && pairs.every((pair) => !repeats(text, pair));
}

/** A line of markup may hold a single translated word. */
function hasForeign(text: string, block: Chunk): boolean {
  return foreignShare(countLetters(text, block)) > 0;
}

/** A heading or line of names may be left as it is, and a list of links has nothing to translate. */
function copies(text: string, comment: Chunk, block: Chunk): boolean {
  if (formOf(slice(text, block)) === 'definition') return true;
  return slice(text, comment.inner!).includes(slice(text, block).trim());
}

function repeats(text: string, { comment, blocks }: CommentPair): boolean {
  return slice(text, comment.inner!).trim() === slice(text, blocks[0]!).trim();
}

function shareOf(text: string, spans: readonly Span[]): number {
  let all = 0;
  let latin = 0;
  for (const span of spans) {
    const letters = countLetters(text, span);
    all += letters.all;
    latin += letters.latin;
  }
  return foreignShare({ all, latin });
}

function length(chunks: readonly Span[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.end - chunk.start, 0);
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
