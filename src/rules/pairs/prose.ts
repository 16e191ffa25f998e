import type { Segment } from '../../document/types.ts';
import { languageData } from '../../text/languages/index.ts';

const TAKEN_OUT = new Set(['identifier', 'name', 'acronym', 'number', 'placeholder']);
/** Titles and messages in quotes often stay as they are. */
const QUOTED =
  /“[^“”]{1,300}”|«[^«»]{1,300}»|„[^„“”]{1,300}[“”]|「[^「」]{1,300}」|"[^"]{1,300}"|(?<=\s)'[^'\n]{8,300}'(?![\p{L}\p{N}])/gu;
/** What each of them begins with; most texts have none, and are told by a look. */
const QUOTE = /[“«„「"']/;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s\u0080-\uffff]{1,2000}/g;

const PROSE = new WeakMap<Segment, string>();

/** What of some segments is words of a language: code, names, numbers and addresses are taken out. */
export function proseOf(segments: readonly Segment[]): string {
  return segments.map(proseOfSegment).join(' ');
}

/** Several rules ask for it; it is worked out once. */
function proseOfSegment(segment: Segment): string {
  const known = PROSE.get(segment);
  if (known !== undefined) return known;
  const { plain, tokens } = segment;
  const taken = new Set(tokens.flatMap(({ kind, text }) => (TAKEN_OUT.has(kind) ? [text] : [])));
  const said = plain.includes('://') || plain.includes('www.') ? plain.replace(ADDRESS, ' ') : plain;
  const unquoted = QUOTE.test(said) ? said.replace(QUOTED, ' ') : said;
  const words = unquoted.replaceAll('\uFFFC', ' ').split(/\s+/);
  const isKept = (word: string) => !taken.has(word.replace(/^\P{L}+|\P{L}+$/gu, ''));
  const prose = (taken.size === 0 ? words : words.filter(isKept)).join(' ');
  PROSE.set(segment, prose);
  return prose;
}

const BRACKETS = /[{}()[\]|<>=]/;
/** Words with nothing but blanks between; code puts a mark after every word or two. */
const RUN = /[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+){2}/u;

/** Whether a text is a type, a call or the like, though no mark of Markdown calls it code: `(at: number \| string) => void`. */
export function isSignature(segments: readonly Segment[]): boolean {
  const text = segments.map(({ plain }) => plain).join(' ');
  return BRACKETS.test(text) && /^\p{ASCII}*$/u.test(text) && !RUN.test(text);
}

/** The words of a text, in lower case; one of a script without blanks is as long as its run. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Whether a text has words that carry a language's grammar, so that it is a sentence and no list of names. */
export function hasGrammar(words: readonly string[], language: string, least: number): boolean {
  const { functionWords } = languageData(language);
  return words.filter((word) => functionWords.has(word)).length >= least;
}

const FOLDED = new WeakMap<Segment | readonly Segment[], string>();

/**
 * In the form in which two texts are the same, whatever their quotation marks, blanks and capitals. Remembered by
 * the segment, where there is one: that of the source is asked for with each of its translations.
 */
export function foldText(segments: readonly Segment[]): string {
  const key = segments.length === 1 ? segments[0]! : segments;
  const known = FOLDED.get(key);
  if (known !== undefined) return known;
  const folded = fold(segments.map(({ plain }) => plain).join(' '));
  FOLDED.set(key, folded);
  return folded;
}

/** ASCII and the sign for code, with single blanks: nothing but capitals are to be folded. */
const FOLDED_BUT_FOR_CAPITALS = /^(?:[!-~\uFFFC]+(?: |$))*$/;

function fold(text: string): string {
  if (FOLDED_BUT_FOR_CAPITALS.test(text)) return text.trim().toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
