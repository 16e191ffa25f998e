import type { Place, Point } from '../text/place.ts';
import type { Alignment, BlockPair, SegmentPair } from './types.ts';

type AnyPair = BlockPair | SegmentPair;

/** The places of what is missing, worked out once for an alignment. */
const GAPS = new WeakMap<Alignment, ReadonlyMap<AnyPair, Place>>();

/**
 * Where the target lacks what a pair has in the source alone: from the end of the left neighbour to the start of
 * the right one, in the target's file. At the beginning of a parent it starts where the parent does, at the end
 * it ends where the parent does; in a document without anything it is the document's beginning or end.
 *
 * @param pair one of the alignment's, of type 1:0
 * @throws RangeError for a pair that has something in the target, or that is not the alignment's
 */
export function gapPlace(alignment: Alignment, pair: AnyPair): Place {
  let gaps = GAPS.get(alignment);
  if (gaps === undefined) {
    gaps = findGaps(alignment);
    GAPS.set(alignment, gaps);
  }
  const place = gaps.get(pair);
  if (place === undefined) throw new RangeError('Only a pair of this alignment without a target has a gap.');
  return place;
}

function findGaps(alignment: Alignment): Map<AnyPair, Place> {
  const { view } = alignment.target;
  const body = alignment.target.frontMatter?.place.end ?? { line: 1, column: 1 };
  const end = view.placeOf({ start: view.text.length, end: view.text.length }).end;
  const gaps = new Map<AnyPair, Place>();
  visit(alignment.blocks, { start: body, end }, gaps);
  return gaps;
}

/** Goes through the pairs of one parent, whose text in the target fills `around`. */
function visit(pairs: readonly AnyPair[], around: Place, gaps: Map<AnyPair, Place>): void {
  const starts = nextStarts(pairs, around.end);
  let left: Point = around.start;
  pairs.forEach((pair, index) => {
    const first = pair.target[0];
    const last = pair.target.at(-1);
    if (first === undefined || last === undefined) {
      const right = starts[index]!;
      gaps.set(pair, { start: left, end: isBefore(right, left) ? left : right });
      return;
    }
    left = last.place.end;
    if (pair.level === 'segment') return;
    const inside = { start: first.place.start, end: last.place.end };
    visit(pair.children, inside, gaps);
    visit(pair.segments, inside, gaps);
  });
}

/** For each pair, where the next one to its right that has a target begins. */
function nextStarts(pairs: readonly AnyPair[], end: Point): Point[] {
  const starts: Point[] = new Array(pairs.length);
  let next = end;
  for (let index = pairs.length - 1; index >= 0; index--) {
    starts[index] = next;
    next = pairs[index]!.target[0]?.place.start ?? next;
  }
  return starts;
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
