import type { Alignment, BlockPair } from '../../alignment/types.ts';
import { comparableIn } from './links.ts';
import { sidesOf, type TokenIn, tokensOf } from './sides.ts';

/** Two links that keep their texts and have each other's addresses. */
export interface Swap {
  readonly expected: TokenIn;
  readonly actual: TokenIn;
  /** True where words that both languages have tell it, false where only the texts' lengths do. */
  readonly sure: boolean;
}

/** How much better the texts must fit the other way round, with a word in common and without one. */
const MARGINS = { words: 1, lengths: 2 } as const;
const WEIGHTS = { same: 3, word: 1.5, code: 1 } as const;
/** Beyond this many links, a paragraph is a list of them, and comparing each with each would cost. */
const MOST = 12;

/**
 * Pairs the links of a block by their addresses, and looks for two of which the texts fit better crosswise: by
 * code, by words that both sides have, by length. Another order alone says nothing, for clauses change places.
 */
export function* swappedLinks(alignment: Alignment, block: BlockPair): Generator<Swap> {
  const { source, target } = sidesOf(block);
  const from = tokensOf(source.segments, 'link');
  const to = tokensOf(target.segments, 'link');
  if (from.length < 2 || from.length !== to.length || from.length > MOST) return;
  const keyOf = keysFor(alignment, from, to);
  const partners = from.map((each) => only(to, keyOf, keyOf(each)) && only(from, keyOf, keyOf(each)));
  const stretch = target.plain.length / Math.max(1, source.plain.length);
  const told = new Set<number>();
  for (const [i, expected] of from.entries()) {
    for (let j = i + 1; j < from.length && !told.has(i); j++) {
      if (!partners[i] || !partners[j] || told.has(j)) continue;
      const other = from[j]!;
      const [own, its] = [only(to, keyOf, keyOf(expected))!, only(to, keyOf, keyOf(other))!];
      const wordFit = (a: TokenIn, b: TokenIn) => fitOf(textOf(a), textOf(b));
      const near = (a: TokenIn, b: TokenIn) => lengthFit(textOf(a), textOf(b), stretch);
      const words =
        wordFit(expected, its) + wordFit(other, own) - wordFit(expected, own) - wordFit(other, its);
      const lengths = near(expected, its) + near(other, own) - near(expected, own) - near(other, its);
      const isSure = words >= WEIGHTS.word;
      if (isSwappedInSource(expected, other)) continue;
      if (words < 0 || words + lengths < MARGINS[isSure ? 'words' : 'lengths']) continue;
      told.add(i).add(j);
      yield { expected, actual: its, sure: isSure };
    }
  }
}

/** Whether the source's own texts name each other's addresses, so that the translation put right what was wrong. */
function isSwappedInSource(a: TokenIn, b: TokenIn): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const names = (text: TokenIn, url: TokenIn) =>
    fold(textOf(text)) !== '' && fold(url.token.value).endsWith(fold(textOf(text)));
  return (names(a, b) || names(b, a)) && !names(a, a) && !names(b, b);
}

/** By the whole address where both sides have the same ones, else by the page alone: anchors are translated. */
function keysFor(alignment: Alignment, from: readonly TokenIn[], to: readonly TokenIn[]) {
  const whole = ({ token }: TokenIn) => {
    const { path, anchor } = comparableIn(alignment, token.value);
    return `${path}#${anchor}`;
  };
  const sorted = (tokens: readonly TokenIn[]) => tokens.map(whole).sort().join(' ');
  return sorted(from) === sorted(to)
    ? whole
    : ({ token }: TokenIn) => {
        const { path, anchor } = comparableIn(alignment, token.value);
        return anchor === '' ? path : `${path}#`;
      };
}

/** The one link with a key, where there is just one. */
function only(tokens: readonly TokenIn[], keyOf: (each: TokenIn) => string, key: string) {
  const [first, second] = tokens.filter((each) => keyOf(each) === key);
  return second ? undefined : first;
}

function textOf({ token }: TokenIn): string {
  return /^\[(.*)\]/s.exec(token.text)?.[1]?.trim() ?? '';
}

/** What two texts have in common that needs no dictionary. */
function fitOf(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a.toLowerCase() === b.toLowerCase()) return WEIGHTS.same;
  const words = (text: string) => new Set(text.toLowerCase().match(/[a-z0-9][a-z0-9_.-]*/g));
  const [from, to] = [words(a), words(b)];
  const common = [...from].filter((word) => word.length > 1 && to.has(word)).length;
  const code = a.includes('`') === b.includes('`') ? WEIGHTS.code : 0;
  return Math.min(common, 2) * WEIGHTS.word + code / 2;
}

function lengthFit(a: string, b: string, stretch: number): number {
  return -Math.abs(Math.log((b.length + 4) / (a.length * stretch + 4)));
}
