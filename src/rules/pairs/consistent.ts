import type { Alignment } from '../../alignment/types.ts';

/**
 * Whether a translation uses another word than the source throughout, as for a file in an example: the source's
 * own is nowhere in it, and its own stands there more than once. A choice, not a slip.
 */
export function isConsistent({ target }: Alignment, expected: string, actual: string): boolean {
  const { text } = target.view;
  if (text.includes(expected)) return false;
  const first = text.indexOf(actual);
  return first >= 0 && text.includes(actual, first + actual.length);
}
