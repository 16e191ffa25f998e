import type { Element, ElementContent, Root } from 'hast';
import type { Segment } from '../../document/types.ts';
import { SEGMENT_MARK } from './nonce.ts';

const BLOCKS = new Set(
  'address article aside blockquote details dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlockElement = (node: { readonly type: string; readonly tagName?: string }): boolean =>
  node.type === 'element' && BLOCKS.has(node.tagName ?? '');

/** Puts what belongs to each segment into an element of its own, from its mark to the next or to its parent's end. */
export function wrapSegments(root: Root, segments: readonly Segment[]): Map<Segment, Element> {
  const found = new Map<Segment, Element>();
  wrap(root, segments, found);
  return found;
}

function wrap(parent: Root | Element, segments: readonly Segment[], found: Map<Segment, Element>): void {
  const children: ElementContent[] = [];
  let open: Element | undefined;
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element') {
      const mark = child.properties[SEGMENT_MARK];
      const segment = mark === undefined ? undefined : segments[Number(mark)];
      delete child.properties[SEGMENT_MARK];
      if (segment && !found.has(segment)) {
        open = { type: 'element', tagName: 'span', properties: { className: ['ig-seg'] }, children: [] };
        found.set(segment, open);
        children.push(open);
        // Raw HTML may have left something inside a mark.
        open.children.push(...child.children);
        continue;
      }
      wrap(child, segments, found);
      if (isBlockElement(child)) open = undefined;
    }
    (open?.children ?? children).push(child);
  }
  parent.children = children;
}
