import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';
import { expectedRatio, lettersIn } from './lengths.ts';
import { tellingTokens } from './same-thing.ts';
import { misfit } from './shortfall.ts';

export type Side = 'source' | 'target';

/** The pairs in whose stretch of one-sided neighbours the other side has as many of their kind. */
export function rivalledPairs(siblings: readonly BlockPair[], side: Side): ReadonlySet<BlockPair> {
  const rivalled = new Set<BlockPair>();
  let stretch: BlockPair[] = [];
  const close = () => {
    const surplus = new Map<string, number>();
    for (const { kind, [side]: own } of stretch) {
      surplus.set(kind, (surplus.get(kind) ?? 0) + (own.length > 0 ? 1 : -1));
    }
    for (const pair of stretch) if (surplus.get(pair.kind)! <= 0) rivalled.add(pair);
    stretch = [];
  };
  for (const pair of siblings) {
    if (pair.source.length > 0 && pair.target.length > 0) close();
    else stretch.push(pair);
  }
  close();
  return rivalled;
}

/** Whether a pair's neighbour is a block of its kind that the other side alone has, so that parts may be in there. */
export function hasLoneNeighbour(
  siblings: readonly BlockPair[],
  pair: BlockPair,
  isLone: (neighbour: BlockPair) => boolean,
): boolean {
  const at = siblings.indexOf(pair);
  for (const step of [-1, 1]) {
    for (let index = at + step; siblings[index]; index += step) {
      const neighbour = siblings[index]!;
      if (neighbour.source.length > 0 && neighbour.target.length > 0) break;
      if (isLone(neighbour)) return true;
    }
  }
  return false;
}

/** By how much two texts have to fit better than one, to be taken for two halves of what the other side has whole. */
const BETTER = 0.15;
const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'item', 'step', 'quote']);
/** What one side may have made of a part of a text: a list of what was an enumeration. */
const PARTS: ReadonlySet<string> = new Set(['list', 'paragraph']);

/**
 * Whether a block of one side alone is rather a part of the text before or after it, which one side splits and the
 * other has whole: with it, the lengths of both fit better than without.
 */
export function isSplitOff(
  alignment: Alignment,
  siblings: readonly BlockPair[],
  lone: BlockPair,
  side: Side,
): boolean {
  if (!TEXTS.has(lone.kind) && !PARTS.has(lone.kind)) return false;
  const ratio = expectedRatio(alignment);
  const at = siblings.indexOf(lone);
  const own = lettersIn(lone[side]);
  return [siblings[at - 1], siblings[at + 1]].some((pair) => {
    if (!pair || pair.source.length === 0 || pair.target.length === 0 || pair.kind !== lone.kind)
      return false;
    const [source, target] = [lettersIn(pair.source), lettersIn(pair.target)];
    const joined =
      side === 'source' ? misfit(ratio, source + own, target) : misfit(ratio, source, target + own);
    return joined < misfit(ratio, source, target) - BETTER;
  });
}

/** Kinds of which a section has few, so that one on either side is rather moved than missing here and added there. */
const RARE: ReadonlySet<string> = new Set(['notice', 'table', 'image', 'quote', 'code', 'directive']);

/** Whether the same section has a block of the same rare kind that the other side alone has. */
export function hasTwin(siblings: readonly BlockPair[], lone: BlockPair, side: Side): boolean {
  const other = side === 'source' ? 'target' : 'source';
  return (
    RARE.has(lone.kind) &&
    siblings.some((pair) => pair.kind === lone.kind && pair[side].length === 0 && pair[other].length > 0)
  );
}

/** How much of what a block keeps another one must have too, to be taken for the same thing elsewhere. */
const SHARED = 0.6;
/** Fewer words are shared by chance. */
const FEWEST = 2;

const LONE = new WeakMap<Alignment, Record<Side, readonly ReadonlySet<string>[]>>();

/** Whether a block without a partner stands elsewhere on the other side, without one too, as in a table sorted anew. */
export function isElsewhere(alignment: Alignment, block: Block, side: Side): boolean {
  const own = keptWords(block);
  if (own.size < FEWEST) return false;
  return loneWords(alignment)[side === 'source' ? 'target' : 'source'].some((other) => {
    const shared = [...own].filter((word) => other.has(word)).length;
    return shared >= FEWEST && shared >= SHARED * own.size;
  });
}

function loneWords(alignment: Alignment): Record<Side, readonly ReadonlySet<string>[]> {
  const known = LONE.get(alignment);
  if (known) return known;
  const found: Record<Side, ReadonlySet<string>[]> = { source: [], target: [] };
  const visit = (pairs: readonly BlockPair[]) => {
    for (const { source, target, children } of pairs) {
      if (target.length === 0) found.source.push(...source.map(keptWords));
      else if (source.length === 0) found.target.push(...target.map(keptWords));
      visit(children);
    }
  };
  visit(alignment.blocks);
  LONE.set(alignment, found);
  return found;
}

/** What no translator changes in a block: names, numbers, links and inline code of its texts, and the words of code. */
function keptWords(block: Block): ReadonlySet<string> {
  const words = new Set(tellingTokens(block));
  const open = [block];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'code')
      for (const [word] of (next.value ?? '').matchAll(/[A-Za-z_]\w+/g)) words.add(word);
    open.push(...next.children);
  }
  return words;
}

/** Whether the other document has a block of code word for word, be it as a part of a paragraph. */
export function isWrittenThere(
  { source, target }: Alignment,
  { kind, value = '' }: Block,
  side: Side,
): boolean {
  if (kind !== 'code') return false;
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
  const other = side === 'source' ? target : source;
  return value.trim() !== '' && folded(other.view.text).includes(folded(value));
}
