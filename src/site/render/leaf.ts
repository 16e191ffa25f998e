import type { PhrasingContent } from 'mdast';
import { HIDDEN, type Masked } from '../../document/dialect/mark.ts';
import { findFolds, visibleText } from '../../document/inline/fold.ts';
import type { Span } from '../../text/place.ts';
import { SEGMENT_MARK } from './nonce.ts';
import { containRaw } from './raw.ts';

/** A node of mdast as this folder rewrites it. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  data?: { hName?: string; hProperties?: Record<string, unknown> };
  [field: string]: unknown;
}

/** Where segments begin, in order, each with its index in the document. */
export interface SegmentStart {
  readonly offset: number;
  readonly index: number;
}

const segmentMark = (index: number): Node => ({
  type: 'segmentMark',
  children: [],
  data: { hName: 'span', hProperties: { [SEGMENT_MARK]: String(index) } },
});

/**
 * Copies the inline content of a leaf and puts a mark where each segment begins, cutting text in two where a
 * segment begins inside it; what the dialects' mask had hidden is read back from the view.
 */
export class LeafMarker {
  readonly #text: string;
  readonly #masked: Masked;
  readonly #starts: readonly SegmentStart[];
  readonly #folds: readonly Span[];
  #next = 0;

  /** @param quotes how many quotes the leaf stands in */
  constructor(text: string, masked: Masked, starts: readonly SegmentStart[], span: Span, quotes: number) {
    this.#text = text;
    this.#masked = masked;
    this.#starts = starts;
    this.#folds = findFolds(text, span, quotes);
  }

  /** The children of a leaf, from an offset on where what stands before it is no text. */
  mark(children: readonly PhrasingContent[], from = 0): Node[] {
    const nodes = (children as unknown as readonly Node[]).flatMap((node) => this.#visit(node, from));
    const left = this.#starts.slice(this.#next).map(({ index }) => segmentMark(index));
    return containRaw([...nodes, ...left], true);
  }

  #visit(node: Node, from: number): Node[] {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (end <= from) return [];
    const marks = this.#marksUntil(start);
    if (node.type === 'text')
      return [...marks, ...this.#cut(node.value ?? '', Math.max(start, from), { start, end })];
    if (node.children) {
      const children = containRaw(
        node.children.flatMap((child) => this.#visit(child, from)),
        true,
      );
      return [...marks, { ...node, children }];
    }
    marks.push(...this.#marksUntil(end - 1));
    return [...marks, { ...node, ...(node.value && { value: this.#restore(node.value, { start, end }) }) }];
  }

  #marksUntil(offset: number): Node[] {
    const marks: Node[] = [];
    for (
      let next = this.#starts[this.#next];
      next && next.offset <= offset;
      next = this.#starts[this.#next]
    ) {
      marks.push(segmentMark(next.index));
      this.#next++;
    }
    return marks;
  }

  #cut(value: string, from: number, span: Span): Node[] {
    const nodes: Node[] = [];
    let at = from;
    let done = this.#lengthUntil(value, span.start, from);
    const text = (to: number, offset: number): void => {
      const piece = value.slice(done, Math.max(done, to));
      if (piece !== '') nodes.push({ type: 'text', value: this.#restore(piece, { start: at, end: offset }) });
      done = Math.max(done, to);
      at = offset;
    };
    for (
      let next = this.#starts[this.#next];
      next && next.offset < span.end;
      next = this.#starts[this.#next]
    ) {
      text(this.#lengthUntil(value, span.start, next.offset), next.offset);
      nodes.push(segmentMark(next.index));
      this.#next++;
    }
    text(value.length, span.end);
    return nodes;
  }

  /** How much of a text node's value stands before an offset: escapes and soft breaks make both differ. */
  #lengthUntil(value: string, start: number, offset: number): number {
    if (offset <= start) return 0;
    return Math.min(value.length, visibleText(this.#text, { start, end: offset }, this.#folds).length);
  }

  /** Puts back what the dialects' mask hid, one character for each; comments stay out. */
  #restore(value: string, { start, end }: Span): string {
    if (!value.includes(HIDDEN)) return value;
    const hidden: string[] = [];
    for (let i = start; i < end; i++) {
      if (this.#masked.text[i] === HIDDEN) hidden.push(this.#isComment(i) ? '' : this.#text[i]!);
    }
    let next = 0;
    return value.replaceAll(HIDDEN, () => hidden[next++] ?? '');
  }

  #isComment(offset: number): boolean {
    return this.#masked.inlines.some(
      ({ kind, span }) => kind === 'comment' && span.start <= offset && offset < span.end,
    );
  }
}
