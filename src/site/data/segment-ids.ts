import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';

/**
 * The ids of a document's segments on its page: `s-` and the id of the bilingual markup, or the number of the
 * source segment that it translates, so that one address leads to the same sentence in every locale.
 * @param alignment with the document as its target; absent for a source
 * @returns every segment, with at least one id that no other has
 */
export function segmentIds(
  document: LocalizedDocument,
  alignment?: Alignment,
): ReadonlyMap<Segment, readonly string[]> {
  const taken = new Set<string>();
  const sources = alignment ? sourceIds(alignment) : undefined;
  const ids = new Map<Segment, readonly string[]>();
  leafSegments(document).forEach((segment, index) => {
    const own = segment.ids.map(clean);
    const wanted = own.length > 0 ? own : (sources?.get(segment) ?? (sources ? [] : [`${index + 1}`]));
    const free = wanted.map((id) => `s-${id}`).filter((id) => !taken.has(id));
    if (free.length === 0) free.push(unused(`s-x${index + 1}`, taken));
    for (const id of free) taken.add(id);
    ids.set(segment, free);
  });
  return ids;
}

/** The grammar of the markup allows no other characters; a hostile file may hold some. */
const clean = (id: string): string => id.replace(/[^\w-]/g, '');

function unused(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? unused(`${id}x`, taken) : id;
}

function sourceIds({ source, blocks }: Alignment): Map<Segment, string[]> {
  const numbers = new Map(leafSegments(source).map((segment, index) => [segment, index + 1]));
  const found = new Map<Segment, string[]>();
  const visit = (pairs: readonly BlockPair[]): void => {
    for (const { segments, children } of pairs) {
      for (const pair of segments) {
        const ids = pair.source.flatMap((segment) =>
          segment.ids.length > 0 ? segment.ids.map(clean) : [`${numbers.get(segment)}`],
        );
        if (ids.length > 0)
          for (const [i, target] of pair.target.entries()) found.set(target, i === 0 ? ids : []);
      }
      visit(children);
    }
  };
  visit(blocks);
  return found;
}
