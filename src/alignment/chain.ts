import type { ChainPoint } from './window.ts';

/**
 * Points that an alignment surely goes through: signatures that occur once on either side, in the longest order
 * that both sides keep (patience diff). Undefined signatures never match.
 */
export function findChain(
  source: readonly (number | undefined)[],
  target: readonly (number | undefined)[],
): ChainPoint[] {
  const rows = onlyPlaces(source);
  const columns = onlyPlaces(target);
  const common: ChainPoint[] = [];
  for (const [signature, row] of rows) {
    const column = columns.get(signature);
    if (row >= 0 && column !== undefined && column >= 0) common.push({ row, column });
  }
  common.sort((a, b) => a.row - b.row);
  return longestRise(common.map((point) => point.column)).map((index) => common[index]!);
}

/** Signature → where it stands, −1 where it stands more than once. */
function onlyPlaces(signatures: readonly (number | undefined)[]): Map<number, number> {
  const places = new Map<number, number>();
  signatures.forEach((signature, place) => {
    if (signature !== undefined) places.set(signature, places.has(signature) ? -1 : place);
  });
  return places;
}

/** The indices of a heaviest strictly increasing subsequence, each value weighing 1; O(n log n). */
export function longestRise(values: readonly number[]): number[] {
  const tails: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1]!;
    tails[low] = index;
  });
  const rise: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) rise.push(index);
  return rise.reverse();
}
