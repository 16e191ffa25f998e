import type { LanguageData } from './languages/index.ts';
import type { Span } from './place.ts';

/** A mark that may end a sentence, where blanks or the end of the text follow it. */
export interface Candidate {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  readonly mark: Span;
  readonly marks: string;
  /** After closing quotes and brackets. */
  readonly end: number;
  readonly data: LanguageData;
}

/** No word is longer: what is looked at around a mark stays bounded, however long a line is. */
const REACH = 60;
const WORD_BEFORE = /[^\s"'“”„‘’«»‹›([{*_~]+$/;
const OPENING_THEN = /^[\s"'“„‘«‹([{*_~¿¡]*/;
const DOTTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u;

/** Decides on periods, question and exclamation marks before a blank. */
export function endsSentence(candidate: Candidate): boolean {
  const { text, mark, marks, end } = candidate;
  const next = text.slice(end, end + REACH).replace(OPENING_THEN, '');
  if (next === '') return true;
  const lower = /^\p{Ll}/u.test(next);
  const closed = end > mark.end;
  if (marks !== '.') return !lower;
  const before = WORD_BEFORE.exec(text.slice(Math.max(candidate.start, mark.start - REACH), mark.start))?.[0];
  // Behind emphasis, a bracket or a blank there is no abbreviation.
  if (before === undefined) return !lower;
  return periodEnds(candidate, before, next, lower, closed);
}

function periodEnds(
  candidate: Candidate,
  before: string,
  next: string,
  lower: boolean,
  closed: boolean,
): boolean {
  const { data } = candidate;
  const word = spelledApart(candidate, before).toLowerCase();
  if (closed && lower) return false;
  if (data.abbreviations.has(word)) return false;
  if (data.closingAbbreviations.has(word)) return !lower && !/^\p{N}/u.test(next);
  if (isInitial(candidate, before) || isLabel(candidate, before)) return false;
  if (DOTTED.test(before)) return !lower && before.length > 3;
  if (data.ordinalDot && /^\d{1,2}$/.test(before) && isMonth(next, data)) return false;
  return true;
}

const APART = /(?:(?<!\p{L})\p{L}{1,2}\.\s){1,3}\p{L}{1,4}$/u;

/** "т. д." is looked up as "т.д". */
function spelledApart({ text, start, mark }: Candidate, before: string): string {
  if (before.length > 4) return before;
  const apart = APART.exec(text.slice(Math.max(start, mark.start - REACH), mark.start))?.[0];
  return apart?.replaceAll(/\s/g, '') ?? before;
}

/** "J. Smith", "z. B."; Han and Hangul syllables are words, and "5 s." ends a sentence. */
function isInitial({ text, mark }: Candidate, word: string): boolean {
  if (!/^[\p{Lu}\p{Ll}\p{Lt}]$/u.test(word)) return false;
  return !/\d[\s\u00a0]$/.test(
    text.slice(Math.max(0, mark.start - word.length - 2), mark.start - word.length),
  );
}

/** "1.", "Step 6.", "Шаг 6.", "6단계.": the number belongs to the sentence that it introduces. */
function isLabel({ text, start, mark }: Candidate, before: string): boolean {
  if (!/\d/.test(before) || mark.start - start > REACH) return false;
  const label = text.slice(start, mark.start).trim();
  return (
    label.split(/\s+/).length <= 2 &&
    /^[*_"'([]*(?:\p{L}+\s+)?\d+(?:[-.]\d+)*(?:\p{Script=Hangul}+)?$/u.test(label)
  );
}

function isMonth(next: string, data: LanguageData): boolean {
  const word = /^\p{L}+/u.exec(next)?.[0];
  return word !== undefined && data.months.has(word.toLowerCase());
}
