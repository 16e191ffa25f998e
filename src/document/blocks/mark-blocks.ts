import type { Span } from '../../text/place.ts';
import type { BlockMark } from '../dialect/mark.ts';
import { PhrasingReader } from '../inline/phrasing.ts';
import { buildSegments } from '../inline/segments.ts';
import { parseTitle } from '../inline/titles.ts';
import { located, type Reading } from '../reading.ts';
import type { Block } from '../types.ts';

/** A block, or a mark that stands where a container opens or closes. */
export type Item = Block | BlockMark;

const NOTICES = new Set(
  'note tip info information warning caution danger important attention hint success error abstract summary question faq help failure bug example quote cite check done todo seealso alert aside admonition callout notice'.split(
    ' ',
  ),
);
/** Containers that nest deeper than this are taken as they stand: no page means it, and recursion is bounded. */
const DEEPEST = 100;
/** How far back an opening is looked for. */
const REACH = 100;

export const isMark = (item: Item): item is BlockMark => 'role' in item;

/** Whether a container of this name is a notice to readers, in whatever dialect. */
export function isNotice(name: string): boolean {
  return NOTICES.has(name);
}

/** A container's title, a paragraph of its own: the title is translated, the name is not. */
export function titleBlock(span: Span, quotes: number, reading: Reading): Block {
  const phrasing = new PhrasingReader(reading);
  phrasing.readAll(parseTitle(span, reading), span);
  const segments = buildSegments(phrasing, span, quotes, reading);
  return { kind: 'paragraph', ...located(reading, span), children: [], segments };
}

function closes(close: BlockMark, open: BlockMark): boolean {
  if (close.family !== open.family) return false;
  if (open.family === 'slashes') return close.fence === open.fence;
  if (open.family !== 'colons' || close.name !== '')
    return (close.tag ?? close.name) === (open.tag ?? open.name);
  return open.fence > 0 && close.fence >= open.fence;
}

/** Pairs openings with closings: index of the opening → index of its closing. */
function pairMarks(items: readonly Item[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  items.forEach((item, index) => {
    if (!isMark(item)) return;
    if (item.role === 'open') open.push(index);
    if (item.role !== 'close') return;
    for (let i = open.length - 1; i >= 0 && i >= open.length - REACH; i--) {
      if (!closes(item, items[open[i]!] as BlockMark)) continue;
      pairs.set(open[i]!, index);
      open.length = i;
      break;
    }
  });
  return pairs;
}

/** A mark that stands for itself: a shortcode, a comment, a directive on one line. */
function leafBlock(mark: BlockMark, quotes: number, reading: Reading): Block {
  const value = reading.view.text.slice(mark.span.start, mark.span.end);
  const children = mark.title && mark.family === 'colons' ? [titleBlock(mark.title, quotes, reading)] : [];
  const kind = mark.family === 'comment' ? 'comment' : mark.family === 'colons' ? 'directive' : 'shortcode';
  const name = mark.family === 'comment' ? {} : { name: mark.name };
  return { kind, ...located(reading, mark.span), children, segments: [], value, ...name };
}

/** A container of a dialect with what stands in it. */
export function containerBlock(
  mark: BlockMark,
  span: Span,
  content: readonly Block[],
  quotes: number,
  reading: Reading,
): Block {
  const title = mark.title ? [titleBlock(mark.title, quotes, reading)] : [];
  return {
    kind: mark.notice || isNotice(mark.name) ? 'notice' : 'directive',
    ...located(reading, span),
    children: [...title, ...content],
    segments: [],
    name: mark.name,
  };
}

/** Makes containers of what stands between marks, and leaves of marks that stand alone. */
export function nestContainers(items: readonly Item[], quotes: number, reading: Reading): Block[] {
  if (!items.some(isMark)) return items as Block[];
  const pairs = pairMarks(items);
  const read = (from: number, to: number, depth: number): Block[] => {
    const blocks: Block[] = [];
    for (let i = from; i < to; i++) {
      const item = items[i]!;
      const close = pairs.get(i);
      if (!isMark(item)) blocks.push(item);
      else if (close !== undefined && depth < DEEPEST) {
        const span = { start: item.span.start, end: (items[close] as BlockMark).span.end };
        blocks.push(containerBlock(item, span, read(i + 1, close, depth + 1), quotes, reading));
        i = close;
      } else if (item.role !== 'close') blocks.push(leafBlock(item, quotes, reading));
    }
    return blocks;
  };
  return read(0, items.length, 0);
}
