import type { Span } from '../../text/place.ts';
import type { SyntaxNode } from '../markdown.ts';
import { spanOf } from '../reading.ts';
import type { TokenKind } from '../types.ts';

/** A token before it knows its place. */
export interface RawToken {
  readonly kind: TokenKind;
  readonly value: string;
  readonly span: Span;
}

/** A stretch that readers see: as written, or as something else. */
export interface Visible extends Span {
  readonly instead?: string;
}

/** What the inline markup of one block says, in offsets of the view and in reading order. */
export interface Phrasing {
  /** Delimiters, tags and link targets: nothing to a reader. */
  readonly markup: Span[];
  /** Where markup begins something, so that a sentence that starts with it takes it along. */
  readonly openers: Span[];
  /** What stands for itself: code, images, URLs, template braces. */
  readonly opaque: Span[];
  /** What no sentence ends inside of. */
  readonly whole: Span[];
  /** Where a text ends whatever it says: `<br>`, `<li>`. */
  readonly cuts: number[];
  readonly visible: Visible[];
  readonly tokens: RawToken[];
}

/** Code as it stands in a text, without its backticks and the one space on either side that CommonMark allows. */
export function codeValue(written: string): string {
  // Within a quotation every line begins with its mark.
  const text = written.replace(/(?:\r\n|\r|\n)(?:[ \t]*>)*/g, ' ');
  let ticks = 0;
  while (text[ticks] === '`') ticks++;
  const code = text.slice(ticks, text.length - ticks);
  const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return padded ? code.slice(1, -1) : code;
}

/** Where the content of a node with delimiters stands; all of it where the node has no children. */
export function contentOf(node: SyntaxNode, span: Span): Span {
  const first = node.children?.[0];
  const last = node.children?.at(-1);
  const start = (first && spanOf(first)?.start) ?? span.start;
  return { start, end: (last && spanOf(last)?.end) ?? Math.max(start, span.end) };
}
