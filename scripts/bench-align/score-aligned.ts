import { walkPairs, walkSegments } from '../../src/alignment/project.ts';
import type { Alignment } from '../../src/alignment/types.ts';
import type { Place, Point } from '../../src/text/place.ts';
import type { HandAligned, KeyGroup } from './aligned.ts';
import { emptyTally, type Tally } from './score.ts';

export interface HandScore {
  /** A pair has exactly the units of one group of the key. */
  readonly strict: Tally;
  /** A pair shares a group between its sides. */
  readonly lax: Tally;
  /** What has no counterpart: found where it is left alone. */
  readonly alone: Tally;
}

export const emptyHandScore = (): HandScore => ({
  strict: emptyTally(),
  lax: emptyTally(),
  alone: emptyTally(),
});

interface Sides {
  readonly source: readonly { readonly place: Place }[];
  readonly target: readonly { readonly place: Place }[];
}

/** Compares the pairs of leaves with the key. */
export function scoreHandBlocks(alignment: Alignment, page: HandAligned, score: HandScore): void {
  const pairs = [...walkPairs(alignment)].flatMap(({ source, target }): Sides[] => {
    if (source.length > 0 && target.length > 0) {
      return [...source, ...target].some(({ children }) => children.length > 0) ? [] : [{ source, target }];
    }
    return [...source, ...target].flatMap(leavesUnder).map((leaf) => ({
      source: source.length > 0 ? [leaf] : [],
      target: target.length > 0 ? [leaf] : [],
    }));
  });
  compare(pairs, page.blocks, score);
}

/** Compares the pairs of segments with the key; those of blocks without a partner stand alone. */
export function scoreHandSegments(alignment: Alignment, page: HandAligned, score: HandScore): void {
  const pairs: Sides[] = [...walkSegments(alignment)].map(({ pair }) => pair);
  for (const { source, target } of walkPairs(alignment)) {
    if (source.length > 0 && target.length > 0) continue;
    for (const { segments } of source.flatMap(leavesUnder))
      for (const one of segments) pairs.push({ source: [one], target: [] });
    for (const { segments } of target.flatMap(leavesUnder))
      for (const one of segments) pairs.push({ source: [], target: [one] });
  }
  compare(pairs, page.segments, score);
}

type Leaf = Alignment['source']['blocks'][number];

function leavesUnder(block: Leaf): Leaf[] {
  return block.children.length === 0 ? [block] : block.children.flatMap(leavesUnder);
}

function compare(pairs: readonly Sides[], key: readonly KeyGroup[], { strict, lax, alone }: HandScore) {
  const both = key.filter(({ source, target }) => source.length > 0 && target.length > 0);
  strict.wanted += both.length;
  lax.wanted += both.length;
  const lone = new Set(key.filter((group) => !both.includes(group)));
  alone.wanted += lone.size;
  const met = new Set<KeyGroup>();
  for (const { source, target } of pairs) {
    const above = new Set(source.map(({ place }) => groupAt(key, 'source', place.start)));
    const below = new Set(target.map(({ place }) => groupAt(key, 'target', place.start)));
    if (source.length === 0 || target.length === 0) {
      const right = [...above, ...below].some((group) => group !== undefined && lone.has(group));
      tell(alone, right);
      continue;
    }
    const shared = [...above].filter((group) => group !== undefined && below.has(group)) as KeyGroup[];
    for (const group of shared) met.add(group);
    strict.found++;
    lax.found++;
    if (shared.length > 0) lax.right++;
    const [only] = shared;
    const exact = only && above.size === 1 && below.size === 1;
    if (exact && source.length >= only.source.length && target.length >= only.target.length) {
      strict.right++;
      strict.met++;
    }
  }
  lax.met += met.size;
}

function tell(tally: Tally, right: boolean): void {
  tally.found++;
  if (!right) return;
  tally.right++;
  tally.met++;
}

/** The group with the unit that holds a point. */
function groupAt(key: readonly KeyGroup[], side: 'source' | 'target', point: Point): KeyGroup | undefined {
  return key.find((group) =>
    group[side].some(({ start, end }) => !isBefore(point, start) && isBefore(point, end)),
  );
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
