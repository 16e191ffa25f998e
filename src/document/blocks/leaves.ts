import type { Span } from '../../text/place.ts';
import { readHtml } from '../inline/html.ts';
import { PhrasingReader } from '../inline/phrasing.ts';
import { buildSegments } from '../inline/segments.ts';
import type { SyntaxNode } from '../markdown.ts';
import { firstFrom, located, type Reading, spanOf, trimSpan } from '../reading.ts';
import type { Block, BlockKind } from '../types.ts';

const ANCHOR_TAG = /<[aA]\s[^<>]*?\b(?:name|id)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/g;

/** What the inline content of a node fills: from its first child to its last, without delimiters. */
function contentSpan(node: SyntaxNode, span: Span, reading: Reading): Span {
  const first = node.children?.[0];
  const last = node.children?.at(-1);
  if (first === undefined || last === undefined) {
    const { end } = trimSpan(reading.view.text, span);
    return { start: end, end };
  }
  return { start: spanOf(first)?.start ?? span.start, end: spanOf(last)?.end ?? span.end };
}

/** A block whose children are inline: its segments, from a given offset on where its first words are no text. */
export function textBlock(
  kind: BlockKind,
  node: SyntaxNode,
  span: Span,
  quotes: number,
  reading: Reading,
  from = 0,
): Block {
  const content = contentSpan(node, span, reading);
  const range = { start: Math.max(content.start, from), end: content.end };
  const phrasing = new PhrasingReader(reading);
  const children =
    from > content.start ? node.children?.filter((child) => spanOf(child)!.start >= from) : node.children;
  phrasing.readAll(children ?? [], range);
  const segments = buildSegments(phrasing, range, quotes, reading);
  const anchors = anchorsIn(span, reading);
  const own = located(reading, { start: Math.max(span.start, from), end: span.end });
  return { kind, ...own, children: [], segments, ...(anchors.length > 0 && { anchors }) };
}

/** Ids that the text itself fixes: `{#id}`, `<a name="id">`, `<a id="id">`. */
export function anchorsIn(span: Span, reading: Reading): string[] {
  const anchors: string[] = [];
  const { inlines } = reading.masked;
  for (let i = firstFrom(inlines, span.start, (mark) => mark.span.end); i < inlines.length; i++) {
    if (inlines[i]!.span.start >= span.end) break;
    const { id } = inlines[i]!;
    if (id !== undefined) anchors.push(id);
  }
  const text = reading.view.text.slice(span.start, span.end);
  if (!text.includes('<')) return anchors;
  for (const match of text.matchAll(ANCHOR_TAG)) anchors.push(match[1] ?? match[2] ?? match[3] ?? '');
  return anchors;
}

/** A heading with its level; attributes that were hidden from the parser belong to its span. */
export function headingBlock(node: SyntaxNode, span: Span, quotes: number, reading: Reading): Block {
  return { ...textBlock('heading', node, span, quotes, reading), level: node.depth ?? 1 };
}

/** A cell from its first word to its last: padding and pipes are no part of it. */
export function cellBlock(node: SyntaxNode, span: Span, quotes: number, reading: Reading): Block {
  return textBlock('cell', node, contentSpan(node, span, reading), quotes, reading);
}

/** Code without its fences or indentation. */
export function codeBlock(node: SyntaxNode, span: Span, reading: Reading): Block {
  const name = node.lang ? { name: node.lang.toLowerCase() } : {};
  return {
    kind: 'code',
    ...located(reading, span),
    children: [],
    segments: [],
    value: codeValue(node, span, reading),
    ...name,
  };
}

function codeValue(node: SyntaxNode, span: Span, reading: Reading): string {
  const value = (node.value ?? '').replace(/\r\n?/g, '\n');
  const { text } = reading.view;
  const slice = text.slice(span.start, span.end);
  if (slice === reading.masked.text.slice(span.start, span.end)) return value;
  // Something inside was taken for a dialect's markup and overwritten; read the lines as they were written.
  const lines = slice.split(/\r\n|\r|\n/);
  const body = /^(?:`{3}|~{3})/.test(slice) ? lines.slice(1, value.split('\n').length + 1) : lines;
  return body.map((line) => line.replace(/^ {1,4}|^\t/, '')).join('\n');
}

/** HTML as it stands, with the text that readers see in it; where it is nothing but a comment, it is one. */
export function htmlBlock(span: Span, quotes: number, reading: Reading): Block {
  const value = reading.view.text.slice(span.start, span.end);
  const comment = value.startsWith('<!--') && value.indexOf('-->') === value.length - 3;
  const anchors = comment ? [] : anchorsIn(span, reading);
  const phrasing = new PhrasingReader(reading);
  if (!comment) phrasing.readAll(readHtml(value, span.start), span);
  return {
    kind: comment ? 'comment' : 'html',
    ...located(reading, span),
    children: [],
    segments: comment ? [] : buildSegments(phrasing, span, quotes, reading),
    value,
    ...(anchors.length > 0 && { anchors }),
  };
}

/** Whether a paragraph is nothing but images, linked or not. */
export function isImages(node: SyntaxNode, reading: Reading): boolean {
  let images = 0;
  for (const child of node.children ?? []) {
    const inner = child.type === 'link' && child.children?.length === 1 ? child.children[0]! : child;
    if (inner.type === 'image' || inner.type === 'imageReference') images++;
    else if (inner.type !== 'break' && !isBlank(inner, reading)) return false;
  }
  return images > 0;
}

function isBlank(node: SyntaxNode, reading: Reading): boolean {
  const span = spanOf(node);
  if (node.type !== 'text' || span === undefined) return false;
  const { start, end } = trimSpan(reading.masked.text, span);
  return start === end;
}
