import type { Span } from '../../text/place.ts';
import type { InlineMark } from '../dialect/mark.ts';
import type { SyntaxNode } from '../markdown.ts';
import { firstFrom, type Reading, spanOf } from '../reading.ts';
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

const OBJECT = '\uFFFC';
/** `<a name="id">` says nothing in a sentence; the block around it keeps its id. */
const ANCHOR = /^<a\s(?![^>]*\bhref\b)/i;
const CUTTING = /^<\/?(?:br|li|p|tr|td|th|ul|ol|div)\b/i;

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
        this.#object(span, 'code', this.#code(span));
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

  /** Code without its backticks, and without the one space on either side that CommonMark allows. */
  #code(span: Span): string {
    const text = this.#slice(span).replace(/\r\n|\r|\n/g, ' ');
    let ticks = 0;
    while (text[ticks] === '`') ticks++;
    const code = text.slice(ticks, text.length - ticks);
    const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    return padded ? code.slice(1, -1) : code;
  }

  #url(node: SyntaxNode, span: Span): string {
    const url = node.url ?? this.#reading.definitions.get(node.identifier ?? '') ?? '';
    if (this.#reading.masked.inlines.length === 0 || node.url === undefined || url === '') return url;
    // A template variable in the URL was hidden from the parser: read the same stretch as it was written.
    const at = this.#reading.masked.text.indexOf(url, span.start);
    return at >= 0 && at + url.length <= span.end ? this.#slice({ start: at, end: at + url.length }) : url;
  }

  /** Where the content of a node with delimiters stands. */
  #content(node: SyntaxNode, span: Span): Span {
    const first = node.children?.[0];
    const last = node.children?.at(-1);
    const start = (first && spanOf(first)?.start) ?? span.start;
    return { start, end: (last && spanOf(last)?.end) ?? Math.max(start, span.end) };
  }

  #delimiters(span: Span, content: Span): void {
    if (content.start > span.start) {
      this.openers.push({ start: span.start, end: content.start });
      this.markup.push({ start: span.start, end: content.start });
    }
  }

  #wrap(node: SyntaxNode, span: Span, kind: TokenKind | undefined): void {
    const content = this.#content(node, span);
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
    this.markup.push(span);
    if (CUTTING.test(tag)) this.#cut(span);
    else if (!tag.startsWith('<!--') && !tag.startsWith('</')) {
      if (!tag.endsWith('/>')) this.openers.push(span);
      if (!ANCHOR.test(tag)) this.tokens.push({ kind: 'placeholder', value: tag, span });
    }
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
    const content = (node.children?.length ?? 0) > 0 ? this.#content(node, span) : span;
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
