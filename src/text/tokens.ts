import { foldForms } from './fold.ts';
import { type LanguageData, languageData } from './languages/index.ts';
import { findNumbers } from './numbers.ts';
import type { Span } from './place.ts';
import { bareOf, shapeOfStretch, shapeOfWord } from './words-of-code.ts';

export { foldToken } from './fold.ts';
export { numberReadings, splitQuantity } from './number-readings.ts';

export interface FoundToken {
  readonly kind: 'number' | 'identifier' | 'name' | 'acronym';
  /** What is compared: a canonical number with its unit, an acronym in the singular, else the word as written. */
  readonly value: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly span: Span;
}

export interface TokenOptions {
  /** A language tag; it decides what commas and periods in numbers mean. */
  readonly language: string;
  /** Spans to pass over (code, addresses of links), in order. */
  readonly blanked?: readonly Span[];
  /** Words seen in code on the page: written in prose, they are identifiers too. */
  readonly knownCode?: ReadonlySet<string>;
}

interface Context {
  readonly text: string;
  readonly data: LanguageData;
  readonly knownCode: ReadonlySet<string>;
  readonly found: FoundToken[];
  /** Spans whose digits are no numbers. */
  readonly taken: Span[];
}

const LATIN = 'A-Za-z0-9_$\\u00c0-\\u024f';
/** Latin letters, digits and what technical words join them with. Letters of other scripts end a stretch. */
const STRETCH = new RegExp(`[${LATIN}@~./\\\\-][${LATIN}@~./\\\\:+#%=&'’!*()-]*`, 'g');
const TRAILING = /[^A-Za-z0-9_$\u00c0-\u024f+#]$/;
const LEADING = /^[^A-Za-z0-9$@~./\\\u00c0-\u024f-]/;
const NOTHING_SPECIAL = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+[.,:;!?)'’-]*$/;
const WORD = /[A-Za-z0-9\u00c0-\u024f]+(?:\+\+|#(?![A-Za-z0-9])|-\d+(?![A-Za-z0-9.]))?/g;
/** Acronyms that look like a common word; other words in capitals are only written large. */
const LIKE_WORDS: ReadonlySet<string> = new Set(['AS', 'IT', 'US']);
const NO_CODE: ReadonlySet<string> = new Set();

/**
 * Finds what is expected to survive translation in a segment, in order, without overlaps. An ending, a particle
 * or an article joined to a word does not hide it: "PowerShell을", "l'API", "ExpressRoute-krets".
 */
export function findTokens(text: string, options: TokenOptions): FoundToken[] {
  const masked = foldForms(mask(text, options.blanked ?? []));
  const data = languageData(options.language);
  const knownCode = options.knownCode ?? NO_CODE;
  const context: Context = { text: masked, data, knownCode, found: [], taken: [] };
  for (const match of masked.matchAll(STRETCH)) {
    if (!NOTHING_SPECIAL.test(match[0])) readStretch(context, match[0], match.index);
  }
  return withNumbers(context).map((token) => ({
    ...token,
    text: text.slice(token.span.start, token.span.end),
  }));
}

/** Blanked spans become object replacement characters: neither words nor blanks. */
function mask(text: string, blanked: readonly Span[]): string {
  if (blanked.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of blanked) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), '\uFFFC'.repeat(span.end - span.start));
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

function readStretch(context: Context, stretch: string, at: number): void {
  const { core, offset } = trimmed(stretch);
  const start = at + offset;
  const bare = bareOf(core);
  // A URL or a flag may end like a joined word, so that the whole is looked at where the bare word says nothing.
  for (const candidate of [{ word: core, offset: 0 }, bare]) {
    const shape = candidate.word.length > 1 ? shapeOfStretch(candidate.word) : undefined;
    const joined = candidate.word === core && bare.word !== core && shape !== 'opaque';
    if (!shape || (joined && shapeOfStretch(bare.word))) continue;
    const from = start + candidate.offset;
    const span = { start: from, end: from + candidate.word.length };
    context.taken.push(span);
    if (shape !== 'opaque') add(context, shape, candidate.word, span);
    return;
  }
  for (const word of core.matchAll(WORD)) readWord(context, word[0], start + word.index);
}

/** Without the punctuation around it; a call keeps its parentheses, a flag its hyphens. */
function trimmed(stretch: string): { core: string; offset: number } {
  let from = 0;
  let to = stretch.length;
  while (to > 0 && TRAILING.test(stretch[to - 1]!)) {
    if (stretch[to - 1] === ')' && stretch[to - 2] === '(' && /[\w$!]/.test(stretch[to - 3] ?? '')) break;
    to--;
  }
  while (from < to && LEADING.test(stretch[from]!)) from++;
  if (stretch[from] === '_') from++;
  while (to > from && stretch[to - 1] === '_') to--;
  return { core: stretch.slice(from, to), offset: from };
}

function readWord(context: Context, written: string, start: number): void {
  const { text, data, knownCode } = context;
  const [word, joined] = splitJoined(written);
  const shape = shapeOfWord(word);
  const span = { start, end: start + (shape === 'acronym' || joined === '+' ? written.length : word.length) };
  const token = text.slice(span.start, span.end);
  if (/\d/.test(token) && /[A-Za-z]/.test(token) && !/^\d/.test(token)) context.taken.push(span);
  if (data.functionWords.has(word.toLowerCase()) && !LIKE_WORDS.has(word)) return;
  const initial = shape === 'capitalised' && data.known && isInitial(text, start);
  if (shape && !initial && knownCode.has(word)) add(context, 'identifier', word, span);
  else if (shape === 'acronym') add(context, 'acronym', singular(token), span);
  else if (shape === 'name' || joined === '+') add(context, 'name', token, span);
  else if (shape === 'capitalised' && !initial) add(context, 'name', word, span);
}

function add(context: Context, kind: FoundToken['kind'], value: string, span: Span): void {
  context.found.push({ kind, value, text: value, span });
}

/** "UTF-8" is one acronym, "Layer-3" a word and a number, "C#" a name. */
function splitJoined(written: string): [word: string, joined: '' | '+' | '-'] {
  if (/^[A-Z](?:\+\+|#)$/.test(written)) return [written, '+'];
  const word = /^[A-Za-z0-9\u00c0-\u024f]+/.exec(written)![0];
  return [word, word === written ? '' : '-'];
}

function singular(acronym: string): string {
  return acronym.replace(/^([A-Z0-9]{2,})s$/, '$1');
}

/** Whether a capital is only a sentence's first. */
function isInitial(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s"'“”„‘’«‹([{*_~>#¿¡-]/.test(text[at]!)) at--;
  return at < 0 || /[.!?:;|•。！？：]/.test(text[at]!);
}

/** A number's span covers its unit, so that "MB" is no acronym besides. */
function withNumbers({ text, data, found, taken }: Context): FoundToken[] {
  const numbers: FoundToken[] = [];
  let next = 0;
  for (const { value, span } of findNumbers(text, data)) {
    while (next < taken.length && taken[next]!.end <= span.start) next++;
    if (taken[next] && taken[next]!.start < span.end) continue;
    numbers.push({ kind: 'number', value, text: '', span });
  }
  let at = 0;
  const others = found.filter(({ span }) => {
    while (at < numbers.length && numbers[at]!.span.end <= span.start) at++;
    return !(numbers[at] && numbers[at]!.span.start < span.end);
  });
  return [...others, ...numbers].sort((a, b) => a.span.start - b.span.start);
}
