import { foldForms } from './fold.ts';

const LATIN = /[\p{Script=Latin}\p{N}_]/u;
const SEPARATORS = /[-\u00ad\u2010-\u2015.·_]/g;

/** A text in which names are looked for; folding it once serves many. */
export interface SearchedText {
  readonly written: string;
  /** Letter case, compatibility forms and invisible signs do not count. */
  readonly folded: string;
  /** The same without what joins the parts of a name: "Node.js", "NodeJS", "Wi-Fi". */
  readonly joined: string;
}

/** Addresses and tags, in which a name is no name: a link's address often holds the product's. */
const ADDRESSES =
  /\]\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|<\/?[A-Za-z][^<>]{0,2000}>|\bhttps?:\/\/[^\s<>()`\u0080-\uffff]{1,2000}/g;

/** Markdown without addresses and tags; inline code and the texts of links stay. */
export function withoutAddresses(markdown: string): string {
  return markdown.replace(ADDRESSES, ' ');
}

/** Addresses that no reader sees: those of links with a text, and attributes of tags. */
const HIDDEN =
  /\]\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|<(?![a-z][a-z0-9+.-]{1,30}:)\/?[A-Za-z][^<>]{0,2000}>/gi;

/** Markdown without the addresses that stand behind words; a bare address, and what stands in code, is seen. */
export function withoutHiddenAddresses(markdown: string): string {
  return markdown
    .split(/(`+[^`]*`+)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(HIDDEN, ' ')))
    .join('');
}

/** Prepares a text for `survivesIn`. */
export function searchText(text: string): SearchedText {
  const folded = fold(text);
  return { written: text, folded, joined: folded.replace(SEPARATORS, '') };
}

/**
 * Whether a name stands in a text in any guise that names take: with a particle, an ending, an article or a
 * plural joined to it, within a compound, in another letter case, in code.
 */
export function survivesIn(name: string, text: SearchedText): boolean {
  const wanted = fold(name);
  if (wanted === '') return true;
  if (beginsWord(text.folded, singular(wanted))) return true;
  const joined = wanted.replace(SEPARATORS, '');
  return joined.length > 2 && beginsWord(text.joined, singular(joined));
}

/**
 * Whether a name is left only within longer words that the source has as well: `configmap.yaml` is no ConfigMap. Both
 * texts are Markdown; each mention of the source that has no word of its own in the target tells.
 */
export function isLeftWithin(name: string, source: SearchedText, target: SearchedText): boolean {
  const wanted = singular(fold(name));
  const left = alone(wanted, target.folded);
  if (left === 0) return source.folded.split(wanted).length > target.folded.split(wanted).length;
  // "helm" is the command, and Helm its name: what is left may be the command.
  const written = singular(name);
  return (
    written !== wanted &&
    alone(written, target.written) === 0 &&
    alone(written, source.written) > 0 &&
    left < alone(wanted, source.folded)
  );
}

/** How often a word stands in the singular or the plural, and neither in a word nor in a path, a call or an address. */
function alone(word: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + word.length, at + word.length + 3).replace(/^e?s(?![a-z])/, '');
    if (!/[A-Za-z0-9_][./:]?$/.test(before) && !/^(?:[./:]?[A-Za-z0-9_])/.test(after)) count++;
  }
  return count;
}

/** The form in which names are counted over a corpus: a plural is the same name, in any letter case. */
export function nameKey(name: string): string {
  return singular(fold(name));
}

/** "VMs" and "VNets" survive in "VM" and "VNet"; a short word's last letter is its own. */
function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Within a longer Latin word a short name is a chance: "IP" in "zip". */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LATIN.test(text[at - 1]!) || word.length > 5) return true;
    // The separators before it may have been taken out: "TCP-IP".
    if (/\d/.test(text[at - 1]!) !== /\d/.test(word[0]!)) return true;
  }
  return false;
}

/** Backslashes that only keep Markdown from reading a mark: `max\_size`. */
const ESCAPED = /\\(?=[_*[\]()~#.!>-])/g;

/** Markdown without the backslashes that keep a mark from being one. */
export function withoutEscapes(markdown: string): string {
  return markdown.replace(ESCAPED, '');
}

/** In ASCII nothing but capitals are to be folded. */
const ASCII = /^[^\u0080-\uffff]*$/;

function fold(text: string): string {
  const written = withoutEscapes(text);
  if (ASCII.test(written)) return written.toLowerCase();
  return foldForms(written)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .toLowerCase();
}
