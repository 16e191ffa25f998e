import type { Learnt } from '../alignment/learnt.ts';

interface Counts {
  readonly met: number;
  readonly kept: number;
}

/** Adds up what pages teach. The order of the pages does not matter. */
export function mergeLearnt(parts: readonly Learnt[]): Learnt {
  const names: Record<string, Record<string, Counts>> = {};
  const lengths: Record<string, { n: number; sum: number; squares: number }> = {};
  for (const part of parts) {
    for (const [locale, kept] of Object.entries(part.names)) {
      // A name is a stranger's text: `__proto__` must be a key like any other.
      const known: Record<string, Counts> = names[locale] ?? Object.create(null);
      names[locale] = known;
      for (const [name, counts] of Object.entries(kept)) {
        known[name] = add(known[name] ?? { met: 0, kept: 0 }, counts);
      }
    }
    for (const [locale, sums] of Object.entries(part.lengths)) {
      lengths[locale] = add(lengths[locale] ?? { n: 0, sum: 0, squares: 0 }, sums);
    }
  }
  return { names, lengths };
}

function add<T extends Readonly<Record<keyof T, number>>>(a: T, b: T): T {
  const keys = Object.keys(a) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as T;
}
