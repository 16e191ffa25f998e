import { walkSegments } from '../../alignment/project.ts';
import type { Alignment } from '../../alignment/types.ts';
import type { PlacedPair } from './pairs-by-place.ts';

/** Below this share of the length to be expected, part of a sentence is gone. */
const SHORT = 0.62;
const LEAST = 40;
const ratios = new WeakMap<Alignment, number>();

/** Whether what the target has for a sentence is far shorter than its other sentences are for theirs. */
export function isShortened(alignment: Alignment, { pair }: PlacedPair): boolean {
  const source = lengthOf(pair.source);
  if (source < LEAST) return false;
  const ratio = ratios.get(alignment) ?? ratioOf(alignment);
  ratios.set(alignment, ratio);
  return lengthOf(pair.target) < source * ratio * SHORT;
}

function ratioOf(alignment: Alignment): number {
  const found: number[] = [];
  for (const { pair } of walkSegments(alignment)) {
    const source = lengthOf(pair.source);
    if (source >= LEAST && pair.target.length > 0) found.push(lengthOf(pair.target) / source);
  }
  found.sort((a, b) => a - b);
  // Of few sentences, the longest translation tells best what the language needs.
  return found.length < 3 ? (found.at(-1) ?? 1) : found[found.length >> 1]!;
}

function lengthOf(segments: readonly { readonly plain: string }[]): number {
  return segments.reduce((sum, { plain }) => sum + plain.length, 0);
}
