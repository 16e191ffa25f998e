import type { LanguageData } from './languages/index.ts';
import type { Span } from './place.ts';
import { findTimes } from './times.ts';
import { unitAt } from './units.ts';

export interface FoundNumber {
  readonly span: Span;
  /** One form for all locales, with the unit after a blank: `1000`, `10.5 %`, `10 Gbps`, `15:00`. */
  readonly value: string;
  /** The number alone under every reading its marks allow: `1.000` is 1000 or 1. The likeliest comes first. */
  readonly readings: readonly string[];
}

const LETTER = 'A-Za-z0-9_\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff';
const DIGITS = numberPattern('\\u00a0\\u202f\\u2009');
const DIGITS_OR_SPACE = numberPattern('\\u00a0\\u202f\\u2009 ');
const DATE = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
const WORD_AFTER = /^[A-Za-z\u00c0-\u024f]+/;
/** What makes an ordinal or a count of a number, in the languages that write it so. */
const ENDING = /^(?:st|nd|rd|th|er|re|e|ème|eme|è|o|a|ste|de|te|ten|tes|ter|nde)$/i;
const LIST_LABEL = /^\s*\d+[.)]\s/;

/** Numbers are read apart of words: neither "IPv4" nor "x86" holds one. */
function numberPattern(spaces: string): RegExp {
  const grouped = `\\d{1,3}(?:[${spaces}]\\d{3})+(?![\\d${LETTER}])(?:[.,]\\d+)?|\\d{1,3}(?:['’]\\d{3})+(?!\\d)(?:[.,]\\d+)?`;
  const date = '\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}(?![./-]?\\d)';
  return new RegExp(`(?<![${LETTER}]|\\d[.,])(?:${date}|[-−]?(?:${grouped}|\\d+(?:[.,]\\d+)*))`, 'g');
}

/**
 * Finds numbers and times in text whose forms are folded (`foldForms`), in order.
 * @param data of the text's language; it decides what its commas, periods and blanks mean
 */
export function findNumbers(text: string, data: LanguageData): FoundNumber[] {
  const times = findTimes(text);
  const found: FoundNumber[] = [];
  let nextTime = 0;
  const labelEnd = LIST_LABEL.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(data.thousands === ' ' ? DIGITS_OR_SPACE : DIGITS)) {
    if (match.index < labelEnd) continue;
    const end = match.index + match[0].length;
    while (nextTime < times.length && times[nextTime]!.span.end <= match.index) nextTime++;
    const time = times[nextTime];
    if (time && time.span.start < end) continue;
    found.push(...read(text, { start: match.index, end }, data));
  }
  if (times.length === 0) return found;
  return [...found, ...times].sort((a, b) => a.span.start - b.span.start);
}

function read(text: string, span: Span, data: LanguageData): FoundNumber[] {
  const written = text.slice(span.start, span.end);
  const date = DATE.exec(written);
  if (date) return dateParts(written, span.start);
  const unit = unitAt(text, span.end, data.language);
  const word = unit ? undefined : WORD_AFTER.exec(text.slice(span.end, span.end + 12))?.[0];
  if (word !== undefined && !ENDING.test(word)) return [];
  const signed = /^[-−]/.test(written) && isSign(text, span.start);
  const start = /^[-−]/.test(written) && !signed ? span.start + 1 : span.start;
  const readings = readingsOf(written.replace(/^[-−]/, ''), data).map((value) =>
    signed ? `-${value}` : value,
  );
  if (readings.length === 0) return [];
  const percent = !unit && text[start - 1] === '%' && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
  const suffix = unit ? ` ${unit.name}` : percent ? ' %' : '';
  return [{ span: { start, end: unit?.end ?? span.end }, value: readings[0] + suffix, readings }];
}

/** A hyphen is a minus only where a blank or a bracket stands before it: "5-10" is a range. */
function isSign(text: string, at: number): boolean {
  return at === 0 || /[\s(=:[]/.test(text[at - 1]!);
}

/** Day, month and year each by itself, for locales order them differently. */
function dateParts(written: string, start: number): FoundNumber[] {
  return [...written.matchAll(/\d+/g)].map((part) => {
    const value = plain(part[0]);
    const from = start + part.index;
    return { span: { start: from, end: from + part[0].length }, value, readings: [value] };
  });
}

/** All that the marks within a number may mean, the language's own reading first. */
function readingsOf(written: string, data: LanguageData): string[] {
  const bare = written.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  const marks = [...bare.matchAll(/[.,]/g)].map((match) => match[0]);
  const last = marks.at(-1);
  if (last === undefined) return [plain(bare)];
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(bare);
  if (marks.length > 1 && new Set(marks).size === 1) return grouped ? [plain(bare.replaceAll(last, ''))] : [];
  const whole = bare.slice(0, bare.lastIndexOf(last)).replace(/[.,]/g, '');
  const decimal = plain(`${whole}.${bare.slice(bare.lastIndexOf(last) + 1)}`);
  if (marks.length > 1 || !grouped || bare !== written) return [decimal];
  const thousand = plain(bare.replace(last, ''));
  return last === data.decimal ? [decimal, thousand] : [thousand, decimal];
}

/** Without leading zeros, nor zeros after the decimal mark that change nothing. */
export function plain(digits: string): string {
  const [whole = '0', fraction = ''] = digits.split('.');
  const tail = fraction.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (tail ? `.${tail}` : '');
}
