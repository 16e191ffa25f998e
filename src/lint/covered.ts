import { comparePoints, type Place, type Point } from '../text/place.ts';

interface Reach {
  readonly start: Point;
  /** The farthest end of this place and all that begin before it. */
  readonly farthest: Point;
}

/** Places in files, and the question whether another place lies within one of them, in logarithmic time. */
export class CoveredPlaces {
  readonly #places = new Map<string, Place[]>();
  readonly #reaches = new Map<string, Reach[]>();

  add(path: string, place: Place): void {
    const places = this.#places.get(path);
    if (places) places.push(place);
    else this.#places.set(path, [place]);
    this.#reaches.delete(path);
  }

  /** Whether one of the places contains the given one. */
  contains(path: string, place: Place): boolean {
    const reaches = this.#reachesOf(path);
    let low = 0;
    let high = reaches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePoints(reaches[middle]!.start, place.start) <= 0) low = middle + 1;
      else high = middle;
    }
    return low > 0 && comparePoints(place.end, reaches[low - 1]!.farthest) <= 0;
  }

  #reachesOf(path: string): Reach[] {
    const known = this.#reaches.get(path);
    if (known) return known;
    const sorted = (this.#places.get(path) ?? []).toSorted((a, b) => comparePoints(a.start, b.start));
    const reaches: Reach[] = [];
    for (const { start, end } of sorted) {
      const before = reaches.at(-1)?.farthest;
      reaches.push({ start, farthest: before && comparePoints(before, end) > 0 ? before : end });
    }
    this.#reaches.set(path, reaches);
    return reaches;
  }
}
