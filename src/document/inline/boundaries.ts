import type { Span } from '../../text/place.ts';
import { splitSentences } from '../../text/sentences.ts';
import { firstFrom } from '../reading.ts';
import type { Phrasing } from './parts.ts';

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What stands for code, an image or a URL among words: a word that may begin a sentence and end one. */
const OBJECT_WORD = 'XXXX';

/** Running text without markup, and where each stretch of it stands in the view. */
interface Prose {
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly from: number }[];
}

function proseOf(text: string, phrasing: Phrasing, folds: readonly Span[]): Prose {
  const pieces: { at: number; from: number }[] = [];
  let prose = '';
  const add = (from: number, words: string): void => {
    pieces.push({ at: prose.length, from });
    prose += words;
  };
  let fold = 0;
  for (const { start, end, instead } of phrasing.visible) {
    if (instead !== undefined) {
      add(start, instead.trim() === '' ? instead : OBJECT_WORD);
      continue;
    }
    let done = start;
    for (; fold < folds.length && folds[fold]!.start < end; fold++) {
      if (folds[fold]!.end <= start) continue;
      if (folds[fold]!.start >= start) add(done, `${text.slice(done, folds[fold]!.start)} `);
      done = folds[fold]!.end;
    }
    if (done < end) add(done, text.slice(done, end));
  }
  return { text: prose, pieces };
}

/** Where in the view a character of the prose stands. */
function toView({ pieces }: Prose, offset: number): number {
  const piece = pieces[firstFrom(pieces, offset, ({ at }) => at) - 1];
  return piece === undefined ? 0 : piece.from + offset - piece.at;
}

/** Moves a sentence's start over the markup that opens right before it. */
function overOpeners(offset: number, openers: ReadonlyMap<number, Span>): number {
  for (let opener = openers.get(offset); opener; opener = openers.get(offset)) offset = opener.start;
  return offset;
}

/**
 * Where the segments of a block begin, besides the first: at sentences, but never inside what belongs together,
 * and where the markup says that a text ends.
 */
export function findBoundaries(
  text: string,
  phrasing: Phrasing,
  folds: readonly Span[],
  language: string,
): number[] {
  const prose = proseOf(text, phrasing, folds);
  const sentences = splitSentences(prose.text, language).slice(1);
  if (sentences.length === 0 && phrasing.cuts.length === 0) return [];
  const whole = [...phrasing.whole, ...phrasing.opaque].sort(byStart);
  const openers = new Map(phrasing.openers.map((span) => [span.end, span]));
  const boundaries = new Set(phrasing.cuts);
  let covered = 0;
  let next = 0;
  for (const sentence of sentences) {
    const offset = overOpeners(toView(prose, sentence.start), openers);
    for (; next < whole.length && whole[next]!.start < offset; next++) {
      covered = Math.max(covered, whole[next]!.end);
    }
    if (offset >= covered) boundaries.add(offset);
  }
  return [...boundaries].sort((a, b) => a - b);
}
