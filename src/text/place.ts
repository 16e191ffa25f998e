/** A point in a file: line and column are 1-based, columns count UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file as people name it. The end is exclusive. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A stretch of a text as programs name it: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where each line of a text begins, so that an offset becomes a point in logarithmic time. */
export class LineIndex {
  readonly #starts: number[] = [0];

  /** Reads LF, CRLF and lone CR as line ends, also mixed in one text. */
  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** How many lines the text has; a text that ends with a line end counts the empty line after it. */
  get lines(): number {
    return this.#starts.length;
  }

  /** The offset at which a 1-based line begins; the last line's for a line beyond the end. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
  }

  /** @param offset in UTF-16 code units, from 0 to the length of the text */
  pointAt(offset: number): Point {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  placeOf(span: Span): Place {
    return { start: this.pointAt(span.start), end: this.pointAt(span.end) };
  }
}

/** Orders points as one reads. Negative where a comes first. */
export function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** Whether inner lies within outer; a place lies within itself. */
export function placeContains(outer: Place, inner: Place): boolean {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}
