import type { Alignment } from '../../alignment/types.ts';
import { languageData } from '../../text/languages/index.ts';
import { withoutEscapes } from '../../text/survives.ts';
import { foldCode, standsIn } from './inline-code.ts';

/** Values that a program reads, and no language has its own word for. */
const LITERAL = /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off)$/i;
const WORD = /^[$@#]?[\p{L}\p{M}]+$/u;
/** What an example may be called in any language: a path, a file, a phrase, words joined by hyphens, a value to fill in. */
const EXAMPLE =
  /[\s/\\]|\.[a-z0-9]{1,6}$|^\p{Lu}+(?:_\p{Lu}+)+$|^[\p{Ll}\p{M}\p{Lo}]+(?:-[\p{Ll}\p{M}\p{Lo}]+)+$/u;

/** Whether code looks like an ordinary word, so that its translation may be a choice: `parent`, `create`. */
export function isPlainWord(code: string): boolean {
  return WORD.test(code) && !LITERAL.test(code) && !/\p{Ll}\p{Lu}/u.test(code);
}

/** Whether two codes differ in nothing but a mark at their end, which the sentence may have lent: `nginx.`. */
export function isSameButMarks(expected: string, actual: string): boolean {
  const bare = (code: string) => foldCode(code).replace(/[.,:;!?。，、；：]+$/u, '');
  return bare(expected) === bare(actual);
}

/** Whether letters of the reader's script stand around a code, as of a word that belongs to it: `H級` for `H`. */
export function isWithUnit(expected: string, actual: string): boolean {
  return /^\p{ASCII}+$/u.test(expected) && actual.replace(/[^\p{ASCII}]+/gu, ' ').trim() === expected;
}

/** A value of words and hyphens, in quotes or not, which a sentence may say in words: `linear-gradient`, `"on"`. */
export function isWording(code: string): boolean {
  return /^(["']?)[a-z]+(?:-[a-z]+){0,3}\1$/.test(code) && /[-"']/.test(code);
}

/** Whether one code holds the other whole: `helm repo add [NAME]` and `helm repo add`, `a.b` and `b`. */
export function isPartOf(expected: string, actual: string): boolean {
  const [from, to] = [foldCode(expected), foldCode(actual)];
  return Math.min(from.length, to.length) > 2 && (standsIn(to, from) || standsIn(from, to));
}

/** Whether an example names the reader's locale where the source names its own or another: `fr/about.md`. */
export function isOwnLocale({ source, target }: Alignment, expected: string, actual: string): boolean {
  const [from, to] = [partsOf(expected), partsOf(actual)];
  if (from.length !== to.length) return false;
  const { name, tag, language } = target.locale;
  const own = new Set([name, tag, language].map((each) => each.toLowerCase()));
  const other = new RegExp(`^(?:${source.locale.language}|[a-z]{2}(?:[-_][a-z]{2,4})?)$`, 'i');
  return from.every((part, i) => part === to[i] || (own.has(to[i]!.toLowerCase()) && other.test(part)));
}

function partsOf(code: string): string[] {
  return code.split(/[/.:"'=\s]/);
}

/**
 * Whether a file, a path or a phrase of an example got words of the reader's language: what differs are words that
 * the translation also has in its prose (`exemple.md`), small words of its language (`mon-cv.pdf`), or of another
 * script. A slip of the pen makes none of these.
 */
export function isRenamedExample({ target }: Alignment, expected: string, actual: string): boolean {
  if (!EXAMPLE.test(actual)) return false;
  const from = new Set(wordsIn(expected));
  const others = wordsIn(actual).filter((word) => !from.has(word));
  const text = target.view.text.replaceAll(actual, ' ').toLowerCase();
  const { functionWords } = languageData(target.language);
  const isOwn = (word: string) =>
    /[^\p{ASCII}]/u.test(word) ||
    functionWords.has(word.toLowerCase()) ||
    (/^\D/.test(word) && standsIn(text, word.toLowerCase()));
  // A page does not have every word of its language.
  return others.length > 0 && others.filter(isOwn).length * 2 > others.length;
}

function wordsIn(code: string): string[] {
  return code.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether a word stands elsewhere in the translation, so that one mention less may be a matter of style. */
export function standsElsewhere({ target }: Alignment, word: string): boolean {
  return standsIn(withoutEscapes(target.view.text), word);
}
