import { type Codepage, codepages, mayBeMistaken } from './codepages.ts';
import type { Span } from './place.ts';
import { isPlausible } from './plausible.ts';
import { scriptOf } from './scripts.ts';

export interface Mojibake {
  /** The whole word or words that hold the damage. */
  readonly span: Span;
  readonly kind: Codepage['kind'] | 'replacement' | 'gbk' | 'shift-jis';
  /** The same as it was meant; nothing where the letters are lost. */
  readonly repaired?: string;
}

type Home = (text: string) => boolean;

/** Whether a text is in the script that a language is written in; for Latin that says nothing. */
function homeOf(language: string): Home {
  const code = language.split(/[-_]/, 1)[0]!.toLowerCase();
  return (text) => scriptOf(text)?.languages?.has(code) ?? false;
}

interface Repair {
  readonly span: Span;
  readonly kind: Codepage['kind'];
  readonly text: string;
}

const NOT_ASCII = /[^\x00-\x7f]/;
/** UTF-8 that was damaged before is damaged again by the next program: "ÃƒÂ©". */
const DEPTH = 3;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** U+FFFD as UTF-8, read as GBK. */
const GBK = /(?:锟斤拷|锟斤|斤拷锟)+/g;
/** Kana as UTF-8, read as Shift_JIS: these three characters lead nearly every one. */
const SHIFT_JIS = /(?:[縺繧繝][^\x00-\x7f\s]{1,2}){3,}/g;
const REPLACEMENT = /\uFFFD+/g;

/**
 * Finds text whose encoding was mistaken on its way: UTF-8 read as another table, once or more often, and
 * characters that were lost altogether. Code is the caller's to take out.
 * @param language of the document: what comes out in its own script is believed sooner
 * @returns in order, without overlaps
 */
export function findMojibake(text: string, language = ''): Mojibake[] {
  if (!NOT_ASCII.test(text)) return [];
  const found: Mojibake[] = joined(text, findRepairs(text, DEPTH, homeOf(language)));
  for (const match of text.matchAll(GBK)) found.push({ span: spanOf(match), kind: 'gbk' });
  for (const match of text.matchAll(SHIFT_JIS)) found.push({ span: spanOf(match), kind: 'shift-jis' });
  for (const match of text.matchAll(REPLACEMENT)) {
    if (isLost(text, spanOf(match))) found.push({ span: spanOf(match), kind: 'replacement' });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Of readings that overlap, that one stands whose table explains most of the text. */
function findRepairs(text: string, depth: number, isHome: Home): Repair[] {
  if (!mayBeMistaken(text)) return [];
  const pages = codepages()
    .map((page) => repairsBy(page, text, depth, isHome))
    .sort((a, b) => covered(b) - covered(a));
  const chosen: Repair[] = [];
  for (const repairs of pages) {
    const before = [...chosen];
    let next = 0;
    for (const repair of repairs) {
      while (next < before.length && before[next]!.span.end <= repair.span.start) next++;
      if (!before[next] || before[next]!.span.start >= repair.span.end) chosen.push(repair);
    }
    chosen.sort((a, b) => a.span.start - b.span.start);
  }
  return chosen;
}

function repairsBy(page: Codepage, text: string, depth: number, isHome: Home): Repair[] {
  const repairs: Repair[] = [];
  for (const match of text.matchAll(page.pattern)) {
    const meant = decode(match[0], page);
    const span = spanOf(match);
    if (meant === undefined || !isPlausible(text, span, meant, page.kind, isHome)) continue;
    repairs.push({ span, kind: page.kind, text: depth > 1 ? again(meant, depth - 1, isHome) : meant });
  }
  return repairs;
}

function covered(repairs: readonly Repair[]): number {
  return repairs.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

function again(text: string, depth: number, isHome: Home): string {
  const repairs = findRepairs(text, depth, isHome);
  return repairs.length === 0 ? text : apply(text, { start: 0, end: text.length }, repairs);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decode(text: string, { bytes }: Codepage): string | undefined {
  try {
    return UTF8.decode(Uint8Array.from(text, (char) => bytes.get(char)!));
  } catch {
    return undefined;
  }
}

/** One report a word: "prÃ©fÃ©rÃ©" is one mistake. */
function joined(text: string, repairs: readonly Repair[]): Mojibake[] {
  const found: Mojibake[] = [];
  let group: Repair[] = [];
  const close = () => {
    const first = group[0];
    if (!first) return;
    const span = wordAround(
      text,
      { start: first.span.start, end: group.at(-1)!.span.end },
      found.at(-1)?.span.end ?? 0,
    );
    found.push({ span, kind: first.kind, repaired: apply(text, span, group) });
    group = [];
  };
  for (const repair of repairs) {
    const last = group.at(-1);
    if (last && !isOneWord(text.slice(last.span.end, repair.span.start))) close();
    group.push(repair);
  }
  close();
  return found;
}

function isOneWord(between: string): boolean {
  return between.length < 60 && /^[\p{L}\p{M}\p{N}]*$/u.test(between);
}

function wordAround(text: string, span: Span, from: number): Span {
  let { start, end } = span;
  while (start > from && WORD_CHARACTER.test(text[start - 1]!)) start--;
  while (end < text.length && WORD_CHARACTER.test(text[end]!)) end++;
  return { start, end };
}

function apply(text: string, span: Span, repairs: readonly Repair[]): string {
  let result = '';
  let at = span.start;
  for (const repair of repairs) {
    result += text.slice(at, repair.span.start) + repair.text;
    at = repair.span.end;
  }
  return result + text.slice(at, span.end);
}

/** A single replacement character that stands by itself is what the text speaks of. */
function isLost(text: string, { start, end }: Span): boolean {
  if (end - start > 1) return true;
  return WORD_CHARACTER.test(text[start - 1] ?? ' ') || WORD_CHARACTER.test(text[end] ?? ' ');
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
