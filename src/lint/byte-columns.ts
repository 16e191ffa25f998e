import type { LocalizedDocument } from '../document/types.ts';
import { LineIndex, type Place, type Point } from '../text/place.ts';
import type { ByteRange } from './finding.ts';
import type { Observed } from './observed.ts';

// Between two checkpoints the bytes are counted, so that a place costs the same on a line of any length.
const STRIDE = 512;

/** Columns of one text in UTF-8 bytes, for consumers that count so (reviewdog). Built in linear time. */
export class ByteColumns {
  readonly #text: string;
  readonly #lines: LineIndex;
  /** Bytes before every STRIDE-th code unit. */
  readonly #checkpoints: number[] = [0];

  constructor(text: string, lines = new LineIndex(text)) {
    this.#text = text;
    this.#lines = lines;
    let bytes = 0;
    for (let i = 0; i < text.length; i++) {
      if (i % STRIDE === 0 && i > 0) this.#checkpoints.push(bytes);
      bytes += unitBytes(text.charCodeAt(i));
    }
  }

  /** 1-based columns in bytes for a place with columns in UTF-16 code units; the end stays exclusive. */
  of(place: Place): ByteRange {
    return { start: this.#column(place.start), end: this.#column(place.end) };
  }

  #column(point: Point): number {
    const start = this.#lines.startOf(point.line);
    const offset = Math.min(start + point.column - 1, this.#text.length);
    return this.#before(offset) - this.#before(start) + 1;
  }

  #before(offset: number): number {
    const checkpoint = Math.min(Math.floor(offset / STRIDE), this.#checkpoints.length - 1);
    let bytes = this.#checkpoints[checkpoint]!;
    for (let i = checkpoint * STRIDE; i < offset; i++) bytes += unitBytes(this.#text.charCodeAt(i));
    return bytes;
  }
}

/** A UTF-16 code unit's share of the character's UTF-8 bytes: half of the four for each half of a pair. */
function unitBytes(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/** Tells each observation's columns in bytes as well, from the files of the page's documents. */
export function withBytes(
  observed: readonly Observed[],
  documents: readonly Pick<LocalizedDocument, 'path' | 'view'>[],
): Observed[] {
  const texts = new Map(documents.map(({ path, view }) => [path, view.file]));
  const columns = new Map<string, ByteColumns>();
  return observed.map((each) => {
    const { target, fix } = each.observation;
    const text = texts.get(target.path);
    if (text === undefined) return each;
    const ofFile = columns.get(target.path) ?? new ByteColumns(text);
    columns.set(target.path, ofFile);
    return { ...each, bytes: { ...ofFile.of(target.place), ...(fix && { fix: ofFile.of(fix) }) } };
  });
}
