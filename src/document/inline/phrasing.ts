import type { Span } from '../../text/place.ts';
import type { InlineMark } from '../dialect/mark.ts';
import type { SyntaxNode } from '../markdown.ts';
import { firstFrom, type Reading, spanOf } from '../reading.ts';
import type { TokenKind } from '../types.ts';
import { readTag } from './html.ts';
import { codeValue, contentOf, type Phrasing, type RawToken, type Visible } from './parts.ts';

const OBJECT = '\uFFFC';

/** Reads the children of a paragraph, heading or cell. */
export class PhrasingReader implements Phrasing {
  readonly markup: Span[] = [];
  readonly openers: Span[] = [];
  readonly opaque: Span[] = [];
  readonly whole: Span[] = [];
  readonly cuts: number[] = [];
  readonly visible: Visible[] = [];
  readonly tokens: RawToken[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** @param range what the nodes fill; stretches that no node claims are text */
  readAll(nodes: readonly SyntaxNode[], range: Span): void {
    let done = range.start;
    for (const node of nodes) {
      const span = spanOf(node);
      if (span === undefined) continue;
      if (span.start > done) this.#text({ start: done, end: span.start });
      this.#read(node, span);
      done = span.end;
    }
    if (done < range.end) this.#text({ start: done, end: range.end });
  }

  #slice(span: Span): string {
    return this.#reading.view.text.slice(span.start, span.end);
  }

  #read(node: SyntaxNode, span: Span): void {
    switch (node.type) {
      case 'text':
        this.#text(span);
        break;
      case 'strong':
      case 'emphasis':
        this.#wrap(node, span, node.type);
        break;
      case 'link':
      case 'linkReference':
        this.#link(node, span);
        break;
      case 'image':
      case 'imageReference':
        this.#object(span, 'image', this.#url(node, span));
        break;
      case 'inlineCode':
        this.#object(span, 'code', codeValue(this.#slice(span)));
        break;
      case 'html':
        this.#html(span);
        break;
      case 'break':
        this.markup.push(span);
        this.visible.push({ ...span, instead: ' ' });
        break;
      case 'mdxTextExpression':
        this.#expression(node, span);
        break;
      case 'hidden':
        this.markup.push(span);
        break;
      case 'footnoteReference':
        this.markup.push(span);
        this.tokens.push({ kind: 'placeholder', value: this.#slice(span), span });
        break;
      default:
        if (node.children === undefined) this.#text(span);
        else this.#element(node, span);
    }
  }

  #text(span: Span): void {
    const { inlines } = this.#reading.masked;
    let start = span.start;
    for (let i = firstFrom(inlines, start, (mark) => mark.span.end); i < inlines.length; i++) {
      const mark = inlines[i]!;
      if (mark.span.start >= span.end) break;
      if (mark.span.start > start) this.visible.push({ start, end: mark.span.start });
      this.#mark(mark);
      start = mark.span.end;
    }
    if (start < span.end) this.visible.push({ start, end: span.end });
  }

  #mark({ kind, span }: InlineMark): void {
    if (kind === 'placeholder') this.#object(span, 'placeholder', this.#slice(span));
    else this.markup.push(span);
  }

  #object(span: Span, kind: TokenKind, value: string): void {
    this.opaque.push(span);
    this.visible.push({ ...span, instead: OBJECT });
    this.tokens.push({ kind, value, span });
  }

  #url(node: SyntaxNode, span: Span): string {
    const url = node.url ?? this.#reading.definitions.get(node.identifier ?? '') ?? '';
    if (this.#reading.masked.inlines.length === 0 || node.url === undefined || url === '') return url;
    // A template variable in the URL was hidden from the parser: read the same stretch as it was written.
    const at = this.#reading.masked.text.indexOf(url, span.start);
    return at >= 0 && at + url.length <= span.end ? this.#slice({ start: at, end: at + url.length }) : url;
  }

  #delimiters(span: Span, content: Span): void {
    if (content.start > span.start) {
      this.openers.push({ start: span.start, end: content.start });
      this.markup.push({ start: span.start, end: content.start });
    }
  }

  #wrap(node: SyntaxNode, span: Span, kind: TokenKind | undefined): void {
    const content = contentOf(node, span);
    if (kind !== undefined) this.tokens.push({ kind, value: this.#slice(content), span });
    this.whole.push(span);
    this.#delimiters(span, content);
    this.readAll(node.children ?? [], content);
    if (content.end < span.end) this.markup.push({ start: content.end, end: span.end });
  }

  #link(node: SyntaxNode, span: Span): void {
    const url = this.#url(node, span);
    const bare = this.#slice(span)[0] !== '[';
    this.tokens.push({ kind: 'link', value: url, span });
    if (!bare && (node.children?.length ?? 0) > 0) this.#wrap(node, span, undefined);
    else {
      this.opaque.push(span);
      this.visible.push({ ...span, instead: bare ? this.#slice(span).replace(/^<|>$/g, '') : '' });
    }
  }

  #html(span: Span): void {
    const tag = this.#slice(span);
    const { kind, url = '' } = readTag(tag);
    if (kind === 'image') {
      this.#object(span, kind, url);
      return;
    }
    this.markup.push(span);
    if (kind === 'cut') this.#cut(span);
    if (kind === 'link') this.tokens.push({ kind, value: url, span });
    if (kind === 'tag') this.tokens.push({ kind: 'placeholder', value: tag, span });
    if ((kind === 'link' || kind === 'tag') && !tag.endsWith('/>')) this.openers.push(span);
  }

  #cut(span: Span): void {
    this.cuts.push(span.start, span.end);
    this.visible.push({ ...span, instead: ' ' });
  }

  #expression(node: SyntaxNode, span: Span): void {
    if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) this.markup.push(span);
    else this.#object(span, 'placeholder', this.#slice(span));
  }

  /** Strikethrough, JSX inside a line, and whatever else wraps text. */
  #element(node: SyntaxNode, span: Span): void {
    if (node.type.startsWith('mdxJsx')) this.#jsx(node, span);
    else this.#wrap(node, span, undefined);
  }

  #jsx(node: SyntaxNode, span: Span): void {
    const content = (node.children?.length ?? 0) > 0 ? contentOf(node, span) : span;
    const opening = { start: span.start, end: content === span ? span.end : content.start };
    if (/^(?:br|li|p|tr|td|th|ul|ol|div)$/.test(node.name ?? '')) this.#cut(opening);
    else this.tokens.push({ kind: 'placeholder', value: this.#slice(opening), span: opening });
    if (content === span) {
      this.markup.push(span);
      return;
    }
    this.#delimiters(span, content);
    this.readAll(node.children ?? [], content);
    if (content.end < span.end) this.markup.push({ start: content.end, end: span.end });
  }
}
