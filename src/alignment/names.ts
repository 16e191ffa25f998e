import type { Segment } from '../document/types.ts';

/** Marks, spaces and hyphens apart, names are the same: `ExpressRoute`, `Express-Route`, `EXPRESSROUTE`. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** What the readers of some segments see, code included, without the addresses of links. */
export function readableText(segments: readonly Segment[]): string {
  return segments
    .flatMap(({ plain, tokens }) => [
      plain,
      ...tokens.filter(({ kind }) => kind === 'code').map(({ value }) => value),
    ])
    .join('\n');
}

/** Names this short are also the beginnings of many words; of such, only a short ending may follow. */
const SHORT = 3;
const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/;

/**
 * Whether a name stands in a text in any guise that inflection gives it: with a Korean particle, a German ending
 * or hyphen, a French elision, in other letter case, its words joined or hyphenated.
 */
export function keepsName(name: string, text: string): boolean {
  const folded = foldName(text);
  const wanted = foldName(name)
    .split(/[\s\u00a0-]+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return true;
  for (let at = folded.indexOf(wanted[0]!); at >= 0; at = folded.indexOf(wanted[0]!, at + 1)) {
    if (startsWord(folded, at) && followedBy(folded, at, wanted)) return true;
  }
  return false;
}

/** A letter of another script before a Latin name does not make it part of a word: `의ExpressRoute`. */
function startsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '' || !LETTER.test(before) || LATIN.test(before) !== LATIN.test(text.charAt(at));
}

/** Whether the words stand there one after another, with at most a blank or a hyphen between them. */
function followedBy(text: string, at: number, words: readonly string[]): boolean {
  let end = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && /[\s\u00a0-]/.test(text.charAt(end))) end++;
    if (!text.startsWith(word, end)) return false;
    end += word.length;
  }
  if (end - at > SHORT) return true;
  const ending = /^[a-z]*/.exec(text.slice(end, end + SHORT))![0];
  return ending.length < SHORT;
}
