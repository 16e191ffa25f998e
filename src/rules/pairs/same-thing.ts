import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block, Token } from '../../document/types.ts';
import { expectedRatio, lettersIn, misfit } from './lengths.ts';
import { allSegments } from './locate.ts';

/** How much of a container must have found its partner inside the other for both to be one thing. */
const ENOUGH = 0.6;
/** What a translation keeps, so that it tells one text from another. */
const TELLING: ReadonlySet<string> = new Set([
  'code',
  'link',
  'image',
  'number',
  'identifier',
  'name',
  'acronym',
]);

/** How alike what is kept on both sides must be (Dice). */
const ALIKE = 0.5;
/** How far their lengths may be from what the page lets expect, as a logarithm: three fifths, or five thirds. */
const MISFIT = 0.5;
/** A shorter text, as of an entry in a tree of files, may be another one by chance. */
const LETTERS = 10;

/**
 * Whether two blocks far from each other can be shown to be the same thing, beyond the likeness that paired them:
 * code is equal; or texts share what no translator changes, and of a container most is paired within it.
 */
export function isSameThing(alignment: Alignment, pair: BlockPair): boolean {
  const [source] = pair.source;
  const [target] = pair.target;
  if (!source || !target || pair.type !== '1:1') return false;
  if (source.kind === 'code') return source.value === target.value;
  if (pair.children.length > 0 && pairedShare(pair) < ENOUGH) return false;
  const [from, to] = [lettersIn([source]), lettersIn([target])];
  if (from < LETTERS || misfit(expectedRatio(alignment), from, to) > MISFIT) return false;
  return likeness(new Set(tellingTokens(source)), new Set(tellingTokens(target))) >= ALIKE;
}

/** The share of two sets that both have (Dice 1945), from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((token) => b.has(token)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** How many of the leaves on both sides of a pair have a partner in it, from 0 to 1. */
export function pairedShare(pair: BlockPair): number {
  const count = { paired: 0, lone: 0 };
  countLeaves(pair.children, count);
  const all = count.paired + count.lone;
  return all === 0 ? 0 : count.paired / all;
}

function countLeaves(pairs: readonly BlockPair[], count: { paired: number; lone: number }): void {
  for (const { source, target, children } of pairs) {
    if (source.length === 0 || target.length === 0) {
      count.lone += [...source, ...target].reduce((sum, block) => sum + leavesOf(block), 0);
    } else if (children.length > 0) countLeaves(children, count);
    else count.paired += source.length + target.length;
  }
}

function leavesOf({ children }: Block): number {
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0);
}

/** What of a block's text no translator changes, by kind and value. */
export function tellingTokens(block: Block): string[] {
  return allSegments(block).flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => TELLING.has(kind)).map(({ kind, value }: Token) => `${kind} ${value}`),
  );
}
