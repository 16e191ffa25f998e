import { endsSentence } from './boundary.ts';
import { type LanguageData, languageData } from './languages/index.ts';
import type { Span } from './place.ts';

/** Runs of marks that may end a sentence, in the scripts that documentation is written in. */
const TERMINATORS = /[.!?…‥]+|[。！？｡．؟۔।॥։።]+/g;
/** Ends a sentence by itself: no blank need follow. */
const FULL_WIDTH = /^[。！？｡．]/;
const PLAIN_CLOSERS = /["'”’»›)\]}）］｝」』】》〉〕]|\*+|_+|~+/y;
/** French sets its quotation marks apart; where one opens, a letter follows it. */
const FRENCH_CLOSER = /[ \u00a0\u202f]»(?=\s|$)/y;
const SURE_CLOSERS = /[”’»›)\]}）］｝」』】》〉〕]/y;
const WORDLIKE = /[\p{L}\p{N}\uFFFC]/u;
const BLANK = /\s/;
const EMPHASIS_OR_QUOTE = /^["'*_~]/;

/**
 * Cuts a block's text into sentences. A source and its translation are cut each by itself, so that the rules
 * are the same for all languages and only abbreviations and months differ.
 * @param text one block, plain or Markdown; soft line breaks count as blanks
 * @param language a language tag
 * @param keep spans never cut (code, links, images), in order
 * @returns spans in order that cover all of the text but the blanks around them; none for blank text
 */
export function splitSentences(text: string, language: string, keep: readonly Span[] = []): Span[] {
  const data = languageData(language);
  const spans: Span[] = [];
  let start = 0;
  for (const end of boundaries(text, data, keep)) {
    if (end <= start) continue;
    const span = trim(text, start, end);
    // What has no word in it (a dash, a closing mark) belongs to the sentence before.
    const last = spans.at(-1);
    if (span && (last === undefined || WORDLIKE.test(text.slice(span.start, span.end)))) spans.push(span);
    else if (span && last) spans[spans.length - 1] = { start: last.start, end: span.end };
    start = end;
  }
  return spans;
}

function* boundaries(text: string, data: LanguageData, keep: readonly Span[]): Generator<number> {
  let kept = 0;
  let start = 0;
  TERMINATORS.lastIndex = 0;
  for (const match of text.matchAll(TERMINATORS)) {
    const mark = { start: match.index, end: match.index + match[0].length };
    while (kept < keep.length && keep[kept]!.end <= mark.start) kept++;
    if (keep[kept] && keep[kept]!.start < mark.end) continue;
    const end = cutAfter(text, start, mark, match[0], data);
    if (end === undefined || (keep[kept] && keep[kept]!.start < end)) continue;
    yield end;
    start = end;
  }
  yield text.length;
}

/** How far back an opening mark is looked for, so that time stays linear. */
const LONGEST_QUOTE = 300;

/** Where the sentence that this mark ends is over, or nothing where the mark ends none. */
function cutAfter(
  text: string,
  start: number,
  mark: Span,
  marks: string,
  data: LanguageData,
): number | undefined {
  if (FULL_WIDTH.test(marks)) return cutAfterFullWidth(text, start, mark, marks, data);
  const end = skip(FRENCH_CLOSER, text, skip(PLAIN_CLOSERS, text, mark.end));
  if (end < text.length && !BLANK.test(text[end]!)) return endsUnspaced(text, mark, end) ? end : undefined;
  return endsSentence({ text, start, mark, marks, end, data }) ? end : undefined;
}

function cutAfterFullWidth(text: string, start: number, mark: Span, marks: string, data: LanguageData) {
  // A full-width period between digits or letters is a decimal mark or part of a name.
  if (marks === '．' && /[\p{L}\p{N}]/u.test(text[mark.end] ?? '')) return undefined;
  let end = skip(SURE_CLOSERS, text, mark.end);
  while (EMPHASIS_OR_QUOTE.test(text[end] ?? '') && isOpen(text, start, mark.start, text[end]!)) {
    end = skip(PLAIN_CLOSERS, text, end);
  }
  // A quoted sentence inside another: 「はい。」と答えます.
  const embedded = data.language === 'ja' && end > mark.end && /\p{Script=Hiragana}/u.test(text[end] ?? '');
  return embedded ? undefined : end;
}

/** Scripts without capitals are now and then written without the blank: "합니다.다음". */
function endsUnspaced(text: string, mark: Span, end: number): boolean {
  const uncased = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
  return end === mark.end && uncased.test(text[mark.start - 1] ?? '') && uncased.test(text[end] ?? '');
}

/** Whether a mark that opens and closes alike stands open at the end of this stretch. */
function isOpen(text: string, start: number, end: number, mark: string): boolean {
  let count = 0;
  for (let i = Math.max(start, end - LONGEST_QUOTE); i < end; i++) if (text[i] === mark) count++;
  return mark === '*' || mark === '_' ? count > 0 : count % 2 === 1;
}

function skip(pattern: RegExp, text: string, from: number): number {
  let at = from;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return at;
    at += match[0].length;
  }
}

function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text[from]!)) from++;
  while (to > from && BLANK.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : undefined;
}
