import type { Row, Side } from './types.ts';

/** How two sides of a row stand to each other. */
export type Difference = 'same' | 'findings' | 'left-only' | 'right-only';

/** A row in which neither locale has a text is not shown for the two. */
export function isShown(row: Row, left: string, right: string): boolean {
  return hasText(row.sides[left]) || hasText(row.sides[right]);
}

/** Whether a side says anything. */
export const hasText = (side: Side | undefined): boolean => (side?.pieces.length ?? 0) > 0;

/**
 * What tells two locales apart in a row: one says nothing there, or a check has something to say about one of
 * them. Wording is not judged here: the check has done it, against the source.
 */
export function differenceOf(row: Row, left: string, right: string): Difference {
  const [a, b] = [row.sides[left], row.sides[right]];
  if (!hasText(b)) return 'left-only';
  if (!hasText(a)) return 'right-only';
  return (a?.findings?.length ?? 0) + (b?.findings?.length ?? 0) > 0 ? 'findings' : 'same';
}
