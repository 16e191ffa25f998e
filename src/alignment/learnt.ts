import { foldName, keepsName, readableText } from './names.ts';
import { walkSegments } from './project.ts';
import type { Alignment, SegmentPair } from './types.ts';

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
  /** Locale → name as written in the source → how often it survives. */
  readonly names: Readonly<Record<string, Readonly<Record<string, Kept>>>>;
  /** Locale → sums of logarithms of target length by source length, for the expected ratio and its spread. */
  readonly lengths: Readonly<Record<string, LengthSums>>;
}

export const NOTHING_LEARNT: Learnt = { names: {}, lengths: {} };

/** Only pairs at least this sure teach anything. */
const SURE = 0.9;
/** Segments shorter than this have no telling length. */
const TELLING = 10;

/**
 * What one translation teaches: which names of the source its sure pairs keep, in whatever guise, and how long
 * its segments are. A name counts once for each pair of segments.
 */
export function learnFrom(alignment: Alignment): Learnt {
  const names = new Map<string, Kept>();
  let lengths: LengthSums = { n: 0, sum: 0, squares: 0 };
  for (const { pair } of walkSegments(alignment)) {
    if (pair.confidence < SURE || pair.source.length === 0 || pair.target.length === 0) continue;
    learnNames(pair, names);
    const logarithm = logRatio(pair);
    if (logarithm !== undefined) {
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

function learnNames(pair: SegmentPair, names: Map<string, Kept>): void {
  const seen = new Set<string>();
  let text: string | undefined;
  for (const token of pair.source.flatMap((segment) => segment.tokens)) {
    if (token.kind !== 'name' || seen.has(foldName(token.text))) continue;
    seen.add(foldName(token.text));
    text ??= readableText(pair.target);
    const { met, kept } = names.get(token.text) ?? { met: 0, kept: 0 };
    names.set(token.text, { met: met + 1, kept: kept + (keepsName(token.text, text) ? 1 : 0) });
  }
}

function logRatio(pair: SegmentPair): number | undefined {
  const [source, target] = [pair.source, pair.target].map((segments) =>
    segments.reduce((sum, segment) => sum + segment.plain.length, 0),
  ) as [number, number];
  return source < TELLING || target === 0 ? undefined : Math.log(target / source);
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
