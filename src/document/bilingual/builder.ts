import type { LineIndex, Span } from '../../text/place.ts';
import { TextView, type ViewPiece } from '../../text/view.ts';

/** Writes a view out of stretches of a file. */
export class ViewBuilder {
  readonly #file: string;
  readonly #pieces: { view: number; file: number; length: number }[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** How long the view is so far: the offset of what is copied next. */
  get length(): number {
    return this.#length;
  }

  /** Appends a stretch of the file; returns the span that it takes in the view. */
  copy(start: number, end: number): Span {
    const view = this.#length;
    if (end <= start) return { start: view, end: view };
    const last = this.#pieces.at(-1);
    if (last && last.file + last.length === start) last.length += end - start;
    else this.#pieces.push({ view, file: start, length: end - start });
    this.#parts.push(this.#file.slice(start, end));
    this.#length += end - start;
    return { start: view, end: this.#length };
  }

  /** @param lines of the file, shared between its views */
  build(lines: LineIndex): TextView {
    // An empty list of pieces would stand for the file itself.
    const pieces: readonly ViewPiece[] =
      this.#pieces.length > 0 ? this.#pieces : [{ view: 0, file: 0, length: 0 }];
    return new TextView(this.#file, this.#parts.join(''), pieces, lines);
  }
}
