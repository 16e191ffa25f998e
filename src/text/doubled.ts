import { languageData } from './languages/index.ts';
import type { Span } from './place.ts';

export interface DoubledWord {
  /** The second of the two words, with the blanks before it: what to take out. */
  readonly span: Span;
  readonly word: string;
  /** True where the language's data says what may double, and this word is not among it. */
  readonly certain: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}_'’\uFFFC-]+/gu;
const LETTERS = /^[\p{L}\p{M}'’]+$/u;
/** Written without blanks between words, or doubling by grammar. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Korean sets nouns side by side, and one may end as the next begins: "공동 작업 작업 영역". */
const HANGUL = /\p{Script=Hangul}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Finds a word that stands twice in a row. Only blanks may lie between: a comma, a mark or a blank line means
 * that both are meant.
 * @param text prose; code and markup are the caller's to take out
 * @param language a language tag
 */
export function findDoubledWords(text: string, language: string): DoubledWord[] {
  const data = languageData(language);
  if (data.known && data.reduplicates) return [];
  const found: DoubledWord[] = [];
  let last = { start: 0, end: -1 };
  for (const match of text.matchAll(WORD)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (repeats(text, last, span) && isDouble(text, last, span, match[0])) {
      const word = match[0].toLowerCase();
      const certain = data.known && (data.functionWords.has(word) || !HANGUL.test(word));
      if (!data.doubling.has(word))
        found.push({ span: { start: last.end, end: span.end }, word: match[0], certain });
    }
    last = span;
  }
  return found;
}

/** Cheap, for it is asked of every word: equal length, a short gap of blanks, equal letters. */
function repeats(text: string, first: Span, second: Span): boolean {
  const gap = second.start - first.end;
  if (second.end - second.start !== first.end - first.start || gap < 1 || gap > 8) return false;
  const between = text.slice(first.end, second.start);
  if (between.trim() !== '' || between.split('\n').length > 2) return false;
  const a = text.slice(first.start, first.end);
  const b = text.slice(second.start, second.end);
  // "The the", but neither "route ROUTE" nor "chart A a single".
  return (
    a === b || (a.length > 1 && b === b.toLowerCase() && a.toLowerCase() === b && a.slice(1) === b.slice(1))
  );
}

function isDouble(text: string, first: Span, second: Span, word: string): boolean {
  if (!LETTERS.test(word) || UNSPACED.test(word)) return false;
  // Single letters are variables, and names double: "Bora Bora".
  if (word.length === 1 && !/[\p{Script=Hangul}\p{Script=Cyrillic}ayàóeoiuåö]/u.test(word)) return false;
  if (CAPITAL.test(text[first.start]!) && CAPITAL.test(text[second.start]!)) return false;
  // Joined to more than a word: "foo/the the", "the the.x".
  const before = text[first.start - 1] ?? ' ';
  const after = text[second.end] ?? ' ';
  return !/[/\\.@#$%=+<&:]/.test(before) && !/[/\\@#$%=+&(]/.test(after);
}
