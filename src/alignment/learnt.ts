import type { Segment } from '../document/types.ts';
import { nameKey, searchText, survivesIn, withoutAddresses } from '../text/survives.ts';
import { walkPairs } from './project.ts';
import type { Alignment, BlockPair, SegmentPair } from './types.ts';
import { lettersOf } from './words.ts';

/** How often something of the source was met in aligned pairs, and how often the target kept it. */
export interface Kept {
  readonly met: number;
  readonly kept: number;
}

/** Sums of logarithms of target length by source length. */
export interface LengthSums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** What a corpus teaches about its own habits. Sums of pages, so that it can be merged in any order. */
export interface Learnt {
  /** Locale → name of the source, by `nameKey` → how often it survives. */
  readonly names: Readonly<Record<string, Readonly<Record<string, Kept>>>>;
  /** Locale → sums of logarithms of target length by source length, for the expected ratio and its spread. */
  readonly lengths: Readonly<Record<string, LengthSums>>;
}

export const NOTHING_LEARNT: Learnt = { names: {}, lengths: {} };

/** Only pairs at least this sure teach anything. */
const SURE = 0.7;
/** Texts of fewer letters have no telling length. */
const TELLING = 40;
const NAMES: ReadonlySet<string> = new Set(['name', 'acronym', 'identifier']);

/**
 * What one translation teaches: which names of the source its sure pairs keep, in whatever guise, and how long
 * its segments are. A name counts once for each pair of blocks; a text left in the source language teaches nothing.
 */
export function learnFrom(alignment: Alignment): Learnt {
  const names = new Map<string, Kept>();
  let lengths: LengthSums = { n: 0, sum: 0, squares: 0 };
  for (const block of walkPairs(alignment)) {
    if (block.confidence < SURE) continue;
    learnNames(block, names);
    for (const pair of block.segments) {
      const logarithm = logRatio(pair);
      if (logarithm === undefined) continue;
      const { n, sum, squares } = lengths;
      lengths = { n: n + 1, sum: sum + logarithm, squares: squares + logarithm * logarithm };
    }
  }
  const locale = alignment.target.locale.name;
  return {
    names: names.size === 0 ? {} : Object.fromEntries([[locale, Object.fromEntries(names)]]),
    lengths: lengths.n === 0 ? {} : Object.fromEntries([[locale, lengths]]),
  };
}

function learnNames({ source, target }: BlockPair, names: Map<string, Kept>): void {
  const from = source.flatMap(({ segments }) => segments);
  const raw = target.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n');
  if (from.length === 0 || raw === '' || raw === from.map(({ text }) => text).join('\n')) return;
  const tokens = from.flatMap((segment) => segment.tokens.filter(({ kind }) => NAMES.has(kind)));
  if (tokens.length === 0) return;
  const text = searchText(withoutAddresses(raw));
  const seen = new Set<string>();
  for (const { value } of tokens) {
    const key = nameKey(value);
    if (seen.has(key)) continue;
    seen.add(key);
    const { met, kept } = names.get(key) ?? { met: 0, kept: 0 };
    names.set(key, { met: met + 1, kept: kept + (survivesIn(value, text) ? 1 : 0) });
  }
}

function logRatio({ source, target, confidence }: SegmentPair): number | undefined {
  if (confidence < SURE) return undefined;
  const ratio = letterRatio(source, target);
  if (ratio === undefined || plainOf(source) === plainOf(target)) return undefined;
  return Math.log(ratio);
}

function plainOf(segments: readonly Segment[]): string {
  return segments.map(({ plain }) => plain).join(' ');
}

/** How long a text is for its source, in letters; `undefined` where the source is too short to tell, or the target empty. */
export function letterRatio(source: readonly Segment[], target: readonly Segment[]): number | undefined {
  const from = lettersOf(source);
  if (from < TELLING) return undefined;
  const to = lettersOf(target);
  return to === 0 ? undefined : to / from;
}

/** What two parts of a corpus teach together; the order of parts does not matter, up to rounding. */
export function mergeLearnt(a: Learnt, b: Learnt): Learnt {
  return {
    names: mergeRecords(a.names, b.names, (x, y) =>
      mergeRecords(x, y, (k, l) => ({ met: k.met + l.met, kept: k.kept + l.kept })),
    ),
    lengths: mergeRecords(a.lengths, b.lengths, (x, y) => ({
      n: x.n + y.n,
      sum: x.sum + y.sum,
      squares: x.squares + y.squares,
    })),
  };
}

/** Own keys only, and sorted, so that a name like `constructor` is a name and the same parts give the same bytes. */
function mergeRecords<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  merge: (a: Value, b: Value) => Value,
): Record<string, Value> {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : merge(other, value));
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)));
}
