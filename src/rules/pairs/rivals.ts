import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';
import { expectedRatio, lettersIn, misfit } from './lengths.ts';
import { allSegments } from './locate.ts';
import { tellingTokens } from './same-thing.ts';
import { otherSide, type Side } from './sides.ts';

/** Blocks of text, which one side may have made of what the other has in a block of another kind. */
const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'list', 'item', 'step', 'quote', 'notice', 'table']);
/** How long the shorter of two texts must be for the longer, for both to say the same. */
const COMPARABLE = 0.4;

/**
 * The pairs in whose stretch of one-sided neighbours the other side has as many of their kind, or as much text in
 * blocks of any kind: a paragraph there may be a list here.
 */
export function rivalledPairs(
  alignment: Alignment,
  siblings: readonly BlockPair[],
  side: Side,
): ReadonlySet<BlockPair> {
  const rivalled = new Set<BlockPair>();
  for (const stretch of loneStretches(siblings)) {
    const surplus = new Map<string, number>();
    for (const { kind, [side]: own } of stretch) {
      surplus.set(kind, (surplus.get(kind) ?? 0) + (own.length > 0 ? 1 : -1));
    }
    const texts = stretch.filter(({ kind }) => TEXTS.has(kind));
    const isRewritten = sayAsMuch(alignment, texts);
    for (const pair of stretch) {
      if (surplus.get(pair.kind)! <= 0 || (isRewritten && TEXTS.has(pair.kind))) rivalled.add(pair);
    }
  }
  return rivalled;
}

function* loneStretches(siblings: readonly BlockPair[]): Generator<readonly BlockPair[]> {
  let stretch: BlockPair[] = [];
  for (const pair of siblings) {
    if (isLone(pair)) stretch.push(pair);
    else if (stretch.length > 0) {
      yield stretch;
      stretch = [];
    }
  }
  if (stretch.length > 0) yield stretch;
}

function isLone({ source, target }: BlockPair): boolean {
  return source.length === 0 || target.length === 0;
}

function sayAsMuch(alignment: Alignment, pairs: readonly BlockPair[]): boolean {
  const source = lettersIn(pairs.flatMap((pair) => pair.source)) * expectedRatio(alignment);
  const target = lettersIn(pairs.flatMap((pair) => pair.target));
  return Math.min(source, target) > COMPARABLE * Math.max(source, target);
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
const BETTER = 0.05;
/** Text that no reader sees stands between no two others. */
const UNSEEN: ReadonlySet<string> = new Set(['comment', 'definition', 'break']);

/**
 * Whether a block of one side alone, or the run of such blocks that it stands in, is rather a part of the text before
 * or after it, which one side splits and the other has whole: with it, the lengths of both fit better than without.
 */
export function isSplitOff(
  alignment: Alignment,
  siblings: readonly BlockPair[],
  lone: BlockPair,
  side: Side,
): boolean {
  if (!TEXTS.has(lone.kind)) return false;
  const seen = siblings.filter(({ kind }) => !UNSEEN.has(kind));
  const at = seen.indexOf(lone);
  const isPart = (pair: BlockPair | undefined) =>
    pair && pair[side].length > 0 && isLone(pair) && TEXTS.has(pair.kind);
  let [from, to] = [at, at + 1];
  while (isPart(seen[from - 1])) from--;
  while (isPart(seen[to])) to++;
  const run = seen.slice(from, to).flatMap((pair) => pair[side]);
  return (
    [seen[from - 1], seen[to]].some((pair) => fitsBetter(alignment, pair, run, side)) ||
    [seen[at - 1], seen[at + 1]].some((pair) => fitsBetter(alignment, pair, lone[side], side))
  );
}

function fitsBetter(
  alignment: Alignment,
  pair: BlockPair | undefined,
  blocks: readonly Block[],
  side: Side,
): boolean {
  if (!pair || isLone(pair) || !TEXTS.has(pair.kind)) return false;
  const ratio = expectedRatio(alignment);
  const own = lettersIn(blocks);
  const [source, target] = [lettersIn(pair.source), lettersIn(pair.target)];
  const joined =
    side === 'source' ? misfit(ratio, source + own, target) : misfit(ratio, source, target + own);
  return joined < misfit(ratio, source, target) - BETTER;
}

/** Below, a pair is doubtful, and so is what stands beside it. */
const DOUBTFUL = 0.8;

/** Whether the pair before or after a block of one side alone is in doubt, so that it may as well be this one's. */
export function isBesideDoubt(siblings: readonly BlockPair[], lone: BlockPair): boolean {
  const paired = (step: number) => {
    for (let index = siblings.indexOf(lone) + step; siblings[index]; index += step) {
      if (!isLone(siblings[index]!)) return siblings[index];
    }
    return undefined;
  };
  return [paired(-1), paired(1)].some((pair) => pair !== undefined && pair.confidence < DOUBTFUL);
}

/** Kinds of which a section has few, so that one on either side is rather moved than missing here and added there. */
const RARE: ReadonlySet<string> = new Set(['notice', 'table', 'image', 'quote', 'code', 'directive']);

/** Whether the same section has a block of the same rare kind that the other side alone has. */
export function hasTwin(siblings: readonly BlockPair[], lone: BlockPair, side: Side): boolean {
  const other = otherSide(side);
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
  return loneWords(alignment)[otherSide(side)].some((other) => {
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

/** Whether the other document has a block's code, its images, or the code that heads it, be it as a part of a list. */
export function isWrittenThere({ source, target }: Alignment, block: Block, side: Side): boolean {
  const { text } = (side === 'source' ? target : source).view;
  const folded = (code: string) => code.replace(/\s+/g, ' ').trim();
  if (block.kind === 'code') return !!block.value?.trim() && folded(text).includes(folded(block.value));
  if (block.kind === 'section') return headingCodes(block).some((code) => text.includes(code));
  if (block.kind !== 'image') return false;
  const images = allSegments(block).flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'image'));
  return images.length > 0 && images.every(({ value }) => text.includes(value));
}

/** The names that a section documents, where its heading is code alone: `--log-level`, of `--log-level=<LEVEL>`. */
function headingCodes({ children: [heading] }: Block): string[] {
  if (heading?.kind !== 'heading') return [];
  const segments = allSegments(heading);
  const codes = segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'code'));
  const whole = segments.map(({ text }) => text).join(' ');
  const rest = codes.reduce((text, code) => text.replace(code.text, ''), whole);
  if (/\p{L}/u.test(rest)) return [];
  return codes.flatMap(({ value }) => /^[^\s=<[(]{3,80}/.exec(value)?.[0] ?? []);
}
