import type { Span } from '../../text/place.ts';
import { nameComponent } from '../dialect/components.ts';
import { titleAttribute } from '../dialect/containers.ts';
import type { SyntaxNode } from '../markdown.ts';
import { spanOf } from '../reading.ts';
import type { Block } from '../types.ts';
import type { BlockBuilder } from './build.ts';
import { isNotice, titleBlock } from './mark-blocks.ts';

/** A container whose content is gone stays one, so that it is known for what it is: its tags stand on lines of their own. */
const EMPTIED = /\n[ \t]*<\/[^<>]*>$/;

/** The text of an element's opening tag without its name: where its attributes stand. */
function attributesOf(node: SyntaxNode, span: Span, text: string): Span {
  const first = node.attributes?.[0];
  const last = node.attributes?.at(-1);
  const start = first && spanOf(first)?.start;
  const end = last && spanOf(last)?.end;
  if (start !== undefined && end !== undefined) return { start, end };
  const close = text.indexOf('>', span.start);
  return { start: span.start, end: close < 0 ? span.end : Math.min(close, span.end) };
}

/** An MDX component that stands as a block: a notice, a container, or a leaf where it holds nothing. */
export function jsxBlock(builder: BlockBuilder, node: SyntaxNode, span: Span, quotes: number): Block {
  const { text } = builder.reading.view;
  const attributes = attributesOf(node, span, text);
  const written = text.slice(attributes.start, attributes.end);
  const { name, notice } = nameComponent(node.name ?? '', written);
  const title = titleAttribute(written, attributes.start);
  const lead = title ? [titleBlock(title, quotes, builder.reading)] : [];
  const children = [...lead, ...builder.build(node.children ?? [], quotes)];
  const whole = text.slice(span.start, span.end);
  if ((node.children?.length ?? 0) === 0 && !EMPTIED.test(whole)) {
    return builder.container('shortcode', span, children, { name, value: whole });
  }
  return builder.container(notice || isNotice(name) ? 'notice' : 'directive', span, children, { name });
}
