import { LineIndex, type Place, type Span } from './place.ts';

/** A piece of a view that stands in the file as it is: `length` units from `view` on are those from `file` on. */
export interface ViewPiece {
  readonly view: number;
  readonly file: number;
  readonly length: number;
}

/**
 * A text read out of a file, with the way back: a bilingual file holds two documents, and what is found in
 * either is told by its place in the file as it stands.
 */
export class TextView {
  readonly text: string;
  readonly file: string;
  readonly #pieces: readonly ViewPiece[];
  readonly #lines: LineIndex;

  /** @param pieces in order, covering the whole of `text`; none means that the view is the file itself */
  constructor(
    file: string,
    text: string = file,
    pieces: readonly ViewPiece[] = [],
    lines = new LineIndex(file),
  ) {
    this.file = file;
    this.text = text;
    this.#pieces = pieces;
    this.#lines = lines;
  }

  /** The file's offset for an offset of the view. `side` says which piece to prefer at a seam. */
  toFile(offset: number, side: 'start' | 'end' = 'start'): number {
    if (this.#pieces.length === 0) return offset;
    let low = 0;
    let high = this.#pieces.length - 1;
    const limit = side === 'start' ? offset : offset - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.view <= limit) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low]!;
    return piece.file + Math.min(offset - piece.view, piece.length);
  }

  /** The place in the file of a span of the view. */
  placeOf(span: Span): Place {
    const start = this.toFile(span.start, 'start');
    const end = span.end > span.start ? this.toFile(span.end, 'end') : start;
    return this.#lines.placeOf({ start, end: Math.max(start, end) });
  }
}
