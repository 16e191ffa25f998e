/** How often something of the source was met in aligned pairs, and how often the target kept it. */
export interface Kept {
  readonly met: number;
  readonly kept: number;
}

/** What a corpus teaches about its own habits. Sums of pages, so that it can be merged in any order. */
export interface Learnt {
  /** Locale → name as written in the source → how often it survives. */
  readonly names: Readonly<Record<string, Readonly<Record<string, Kept>>>>;
  /** Locale → sums of logarithms of target length by source length, for the expected ratio and its spread. */
  readonly lengths: Readonly<
    Record<string, { readonly n: number; readonly sum: number; readonly squares: number }>
  >;
}

export const NOTHING_LEARNT: Learnt = { names: {}, lengths: {} };
