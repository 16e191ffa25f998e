import { decodeString } from 'micromark-util-decode-string';
import type { Span } from '../../text/place.ts';
import { firstFrom } from '../reading.ts';

const isBlank = (code: number): boolean => code === 32 || code === 9;
const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/**
 * Where a text that runs over several lines has nothing but a soft break: the line end, blanks around it, and the
 * quote marks that the next line begins with.
 *
 * @param quotes how many quotes the text stands in
 */
export function findFolds(text: string, { start, end }: Span, quotes: number): Span[] {
  const folds: Span[] = [];
  for (let i = start; i < end; i++) {
    if (!isLineEnd(text.charCodeAt(i))) continue;
    let from = i;
    while (from > start && isBlank(text.charCodeAt(from - 1))) from--;
    let marks = quotes;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === 62 && marks > 0) marks--;
      else if (!isBlank(code) && !isLineEnd(code)) break;
    }
    folds.push({ start: from, end: i });
  }
  return folds;
}

/** A stretch of a text with its folds made single spaces. */
export function foldText(text: string, { start, end }: Span, folds: readonly Span[]): string {
  if (folds.length === 0) return text.slice(start, end);
  let result = '';
  let done = start;
  for (let i = firstFrom(folds, start, (fold) => fold.end); i < folds.length; i++) {
    const fold = folds[i]!;
    if (fold.start >= end) break;
    // A fold that begins before the stretch is a space of what stands there.
    if (fold.start >= start) result += `${text.slice(done, fold.start)} `;
    done = fold.end;
  }
  return result + text.slice(done, Math.max(done, end));
}

/** What a reader sees of a stretch of text: folded, escapes and character references resolved. */
export function visibleText(text: string, span: Span, folds: readonly Span[]): string {
  const folded = foldText(text, span, folds);
  return folded.includes('\\') || folded.includes('&') ? decodeString(folded) : folded;
}
