import type { BilingualUnit, LocalizedDocument } from '../document/types.ts';
import { alignSegments, type SegmentGroup } from './segments.ts';
import type { Similarity } from './similarity.ts';
import type { SegmentNode } from './tree.ts';

/** Whether both documents were read from one bilingual file, so that its units are the alignment. */
export function sharesMarkup(
  source: LocalizedDocument,
  target: LocalizedDocument,
  units: readonly BilingualUnit[] | undefined,
): boolean {
  return source.recovered && source.path === target.path && (units === undefined || units.length > 0);
}

/** A pair that markup states is as sure as can be. */
const CERTAIN = Number.POSITIVE_INFINITY;

/**
 * Groups segments by the ids that they share; what has no id is aligned by its text, between its neighbours.
 * @returns groups in the order of the target
 */
export function alignByIds(
  source: readonly SegmentNode[],
  target: readonly SegmentNode[],
  similarity: Similarity,
): SegmentGroup[] {
  const groups = sharedIds(source, target);
  const grouped = new Set(groups.flatMap((group) => [...group.source, ...group.target]));
  const rest = alignSegments(
    source.filter((node) => !grouped.has(node)),
    target.filter((node) => !grouped.has(node)),
    similarity,
  );
  const placed = placesOf(source, target, groups);
  const placeOf = ({ source: [above], target: [below] }: SegmentGroup) => placed.get(below ?? above!)!;
  return [...groups, ...rest].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Each segment's place in the target; a source's segment stands right after the group of the one before it. */
function placesOf(
  source: readonly SegmentNode[],
  target: readonly SegmentNode[],
  groups: readonly SegmentGroup[],
): Map<SegmentNode, number> {
  const places = new Map(target.map((node, index) => [node, index]));
  const ends = new Map<SegmentNode, number>();
  for (const group of groups) {
    for (const node of group.source) ends.set(node, places.get(group.target.at(-1)!)!);
  }
  let last = -0.5;
  for (const node of source) {
    const end = ends.get(node);
    if (end !== undefined) last = end + 0.5;
    places.set(node, last);
  }
  return places;
}

/** Connected components of segments by shared ids, where both sides have a part in them. */
function sharedIds(source: readonly SegmentNode[], target: readonly SegmentNode[]): SegmentGroup[] {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let found = id;
    for (let next = leader.get(found); next !== undefined && next !== found; next = leader.get(found)) {
      leader.set(found, leader.get(next) ?? next);
      found = next;
    }
    return found;
  };
  for (const { segment } of [...source, ...target]) {
    for (const id of segment.ids) leader.set(find(id), find(segment.ids[0]!));
  }
  const groups = new Map<string, { source: SegmentNode[]; target: SegmentNode[]; margin: number }>();
  for (const [side, nodes] of [['source', source] as const, ['target', target] as const]) {
    for (const node of nodes) {
      if (node.segment.ids.length === 0) continue;
      const key = find(node.segment.ids[0]!);
      const group = groups.get(key) ?? { source: [], target: [], margin: CERTAIN };
      group[side].push(node);
      groups.set(key, group);
    }
  }
  return [...groups.values()].filter((group) => group.source.length > 0 && group.target.length > 0);
}
