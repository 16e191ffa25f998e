import type { Block, LocalizedDocument, Segment, Token } from '../../document/types.ts';
import type { Located } from '../../lint/rule.ts';

const LONGEST_TEXT = 2000;

/** A block with its text. In a recovered source a block is scattered over the file: its first unit is its place. */
export function locateBlock(document: LocalizedDocument, block: Block): Located {
  const segments = allSegments(block);
  const [first] = segments;
  const place = document.recovered && first ? first.place : block.place;
  const text =
    segments.length > 0 ? joined(segments) : document.view.text.slice(block.span.start, block.span.end);
  return { path: document.path, place, text: cut(text, LONGEST_TEXT), ...idOf(first) };
}

/** Neighbouring segments as one. */
export function locateSegments(document: LocalizedDocument, segments: readonly Segment[]): Located {
  const [first] = segments;
  const last = segments.at(-1);
  if (!first || !last) throw new RangeError('There is no place for no segment.');
  const end = document.recovered ? first.place.end : last.place.end;
  return {
    path: document.path,
    place: { start: first.place.start, end },
    text: cut(joined(segments), LONGEST_TEXT),
    ...idOf(first),
  };
}

/** One token, with the id of the segment around it. */
export function locateToken(document: LocalizedDocument, segment: Segment, token: Token): Located {
  return { path: document.path, place: token.place, text: token.text, ...idOf(segment) };
}

/** At most `length` characters, cut at a word where there is one near. */
export function cut(text: string, length = 120): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= length) return folded;
  const short = folded.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = short.lastIndexOf(' ');
  return `${(space > length * 0.7 ? short.slice(0, space) : short).trimEnd()}…`;
}

export function allSegments(block: Block): Segment[] {
  return [...block.segments, ...block.children.flatMap(allSegments)];
}

function joined(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join(' ');
}

function idOf(segment: Segment | undefined): { segmentId?: string } {
  const id = segment?.ids[0];
  return id === undefined ? {} : { segmentId: id };
}
