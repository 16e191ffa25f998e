import { FRONT_MATTER, frontMatterPairs } from '../alignment/front-matter.ts';
import { alignDocuments } from '../alignment/index.ts';
import { indexPairs } from '../alignment/project.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { comparePoints, type Place } from '../text/place.ts';
import type { SourceChange } from './source-changes.ts';
import { type Unit, unitsOf } from './units.ts';

/** Where a translation has what a change of its source concerns. */
export interface ProjectedChange extends SourceChange {
  readonly of: SourceChange;
  /** What says it there; of a text that was added, the gap where its translation belongs. */
  readonly target: { readonly place: Place; readonly text: string };
}

/**
 * Finds what changes of a source concern in a translation of its earlier revision, by aligning the two. A change
 * of what the translation lacks concerns nothing there; nor does one whose place it has filled already.
 *
 * @param before the source as it was translated
 * @param changes as `sourceChanges` tells them of that source
 */
export function projectChanges(
  before: LocalizedDocument,
  changes: readonly SourceChange[],
  target: LocalizedDocument,
): ProjectedChange[] {
  if (changes.length === 0) return [];
  const find = finder(before, target);
  const own = unitsOf(target);
  return changes.flatMap((change) => {
    const found = change.before ? find(change.before) : gapOf(change, find, own);
    return found ? [{ ...change, of: change, target: found }] : [];
  });
}

type Found = ProjectedChange['target'];

function finder(before: LocalizedDocument, target: LocalizedDocument): (unit: Unit) => Found | undefined {
  const alignment = alignDocuments(before, target);
  const pairs = indexPairs(alignment);
  const front = frontMatterPairs(alignment);
  return (unit) => {
    if (unit.kind === FRONT_MATTER) {
      const isOwn = (place: Place) => comparePoints(place.start, unit.place.start) === 0;
      return whole(front.find(({ source }) => source.some(({ place }) => isOwn(place)))?.segments[0]?.target);
    }
    if (unit.segment) return whole(pairs.ofSegment(unit.segment)?.target);
    return whole(pairs.ofBlock(unit.block)?.target.map(({ place, value }) => ({ place, text: value ?? '' })));
  };
}

function whole(parts: readonly Found[] | undefined): Found | undefined {
  const [first] = parts ?? [];
  if (!first) return undefined;
  const end = parts!.at(-1)!.place.end;
  return { place: { start: first.place.start, end }, text: parts!.map(({ text }) => text).join(' ') };
}

/** From what translates the text before to what translates the one after; none where something stands between. */
function gapOf(
  { left, right }: SourceChange,
  find: (unit: Unit) => Found | undefined,
  own: readonly Unit[],
): Found | undefined {
  const [before, after] = [left && find(left), right && find(right)];
  const start = before?.place.end ?? after?.place.start;
  if (!start) return undefined;
  const last = after && comparePoints(start, after.place.start) <= 0 ? after.place.start : start;
  const isFilled = own.some(
    ({ place }) => comparePoints(start, place.start) <= 0 && comparePoints(place.end, last) <= 0,
  );
  return isFilled ? undefined : { place: { start, end: last }, text: '' };
}
