import type { Span } from '../../text/place.ts';
import { parseMarkdown, type SyntaxNode } from '../markdown.ts';
import { type Reading, spanOf } from '../reading.ts';

const MARKUP = /[`*_[\]<&\\~]/;

function shifted(node: SyntaxNode, by: number): SyntaxNode {
  const span = spanOf(node);
  return {
    ...node,
    ...(node.children && { children: node.children.map((child) => shifted(child, by)) }),
    ...(span && { position: { start: { offset: span.start + by }, end: { offset: span.end + by } } }),
  };
}

/** The inline nodes of a title that a dialect's marker holds, in offsets of the view; none where it is plain. */
export function parseTitle(span: Span, reading: Reading): readonly SyntaxNode[] {
  const title = reading.view.text.slice(span.start, span.end);
  if (!MARKUP.test(title)) return [];
  const [paragraph, ...others] = parseMarkdown(title).children as unknown as SyntaxNode[];
  if (paragraph?.type !== 'paragraph' || others.length > 0) return [];
  return shifted(paragraph, span.start).children ?? [];
}
