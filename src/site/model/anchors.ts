import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { comparePoints, type Place, type Point } from '../../text/place.ts';
import { segmentIds } from '../data/segment-ids.ts';
import type { OpenPage } from '../data/site.ts';

/** Where on the articles of one page a place of its files is shown. */
export class PageAnchors {
  readonly #places = new Map<string, readonly { readonly place: Place; readonly id: string }[]>();

  constructor(page: OpenPage) {
    const source = page.source?.document;
    if (source) this.#read(source, segmentIds(source));
    for (const { alignment } of page.pairs) {
      this.#read(alignment.target, segmentIds(alignment.target, alignment));
    }
  }

  /** @returns the id of the segment in which the point stands, or the next before it */
  find(locale: string, point: Point): string | undefined {
    let found: string | undefined;
    for (const { place, id } of this.#places.get(locale) ?? []) {
      if (comparePoints(place.start, point) > 0) break;
      found = id;
    }
    return found;
  }

  #read(document: LocalizedDocument, ids: ReadonlyMap<Segment, readonly string[]>): void {
    const places = leafSegments(document).flatMap((segment) => {
      const [id] = ids.get(segment) ?? [];
      return id === undefined ? [] : [{ place: segment.place, id }];
    });
    places.sort((a, b) => comparePoints(a.place.start, b.place.start));
    this.#places.set(document.locale.name, places);
  }
}
