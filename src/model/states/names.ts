import type { Cues } from '../cues/index.ts';

/** An identifier as words in lower case: `ServiceProviderState` → `service provider state`. */
export function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_.\-/\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names that differ in letter case, word joints or a plural are one. */
export function sameName(name: string): string {
  return wordsOf(name)
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/(?:(?<=s|x|ch|sh)es|(?<!s)s)$/, '') : word))
    .join(' ');
}

/** Whether a value can be nothing but an identifier: `NotProvisioned`, `IN_TRANSIT`, `not-found`, `HTTP_404`. */
export function looksCoined(value: string): boolean {
  if (/\s/.test(value)) return false;
  return /\p{Ll}\p{Lu}|^\p{Lu}{3,}$|[\p{L}\p{N}]_[\p{L}\p{N}]/u.test(value);
}

/** Whether a key of code names a state: its last word does, in the language of the page or in English. */
export function namesState(key: string, cues: Cues, english: Cues): boolean {
  const words = wordsOf(key.replace(/^.*\./, ''));
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return [cues, english].some((each) => each.is('state', last) || each.is('state', words));
}

const NO_VALUE =
  /^(?:https?:|[1-5]\d\d\b|[~./\\]|-|\$|<|\{|\[|\(|\*|%|@|&|\d+(?:[.,:/-]\d*)*$|true$|false$|null$|none$|nil$|yes$|no$|string$|number$|boolean$|undefined$|\||>)/i;

/** Whether a text is short and plain enough to be a value: at most five words, no path, number, address or expression. */
export function isValueLike(text: string): boolean {
  const value = text.trim();
  if (value.length < 2 && !/[\p{Lo}]/u.test(value)) return false;
  if (value.length > 48 || NO_VALUE.test(value)) return false;
  if (!/\p{L}/u.test(value) || /[{}()<>=;|\\"$@]|:\/\/|::|\w\.\w|[:,.!?。，：；]$/u.test(value)) return false;
  return value.split(/\s+/).length <= 5;
}
