/** A cell through which the alignment is led: the unit of a row belongs to the unit of a column. */
export interface ChainPoint {
  readonly row: number;
  readonly column: number;
}

/** The cells of an alignment's table that are looked at: for each row a range of columns. */
export class Window {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly size: number;
  readonly #offset: Float64Array;

  constructor(low: Int32Array, high: Int32Array) {
    this.low = low;
    this.high = high;
    this.#offset = new Float64Array(low.length);
    let size = 0;
    for (let row = 0; row < low.length; row++) {
      this.#offset[row] = size - low[row]!;
      size += high[row]! - low[row]! + 1;
    }
    this.size = size;
  }

  /** The number of a cell, −1 outside the window. */
  at(row: number, column: number): number {
    if (column < this.low[row]! || column > this.high[row]!) return -1;
    return this.#offset[row]! + column;
  }
}

/** A table of this many cells is looked at as a whole. */
export const SMALL = 4096;
/** Cells that a large table may have besides its narrowest band. */
const BUDGET = 400_000;
const NARROWEST = 8;
/** How far around a point of the chain the alignment may still choose. */
const SLACK = 2;

/** Every cell. */
export function fullWindow(rows: number, columns: number): Window {
  return new Window(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns));
}

/**
 * A window along a chain of points: small rectangles between neighbouring points are open, large ones are cut
 * down to a band along their diagonal, so that the cost stays linear in rows and columns however long they are.
 */
export function chainedWindow(rows: number, columns: number, chain: readonly ChainPoint[]): Window {
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  let from: ChainPoint = { row: 0, column: 0 };
  for (const point of [...chain, { row: rows, column: columns }]) {
    openRectangle(low, high, from, point, rows);
    from = { row: point.row + 1, column: point.column + 1 };
  }
  for (let row = 0; row <= rows; row++) {
    low[row] = Math.max(0, low[row]! - SLACK);
    high[row] = Math.min(columns, high[row]! + SLACK);
  }
  joinRows(low, high);
  return new Window(low, high);
}

/** Opens the cells between two corners. */
function openRectangle(low: Int32Array, high: Int32Array, from: ChainPoint, to: ChainPoint, rows: number) {
  const height = to.row - from.row;
  const width = to.column - from.column;
  const slope = height === 0 ? width : width / height;
  const open = (height + 1) * (width + 1) <= SMALL;
  const half = Math.ceil(Math.max(NARROWEST, slope + 1, BUDGET / (2 * (rows + 1))));
  for (let row = from.row; row <= to.row; row++) {
    const centre = from.column + Math.round((row - from.row) * slope);
    low[row] = open || height === 0 ? from.column : Math.max(from.column, centre - half);
    high[row] = open || height === 0 ? to.column : Math.min(to.column, centre + half);
  }
}

/** Makes both edges grow with the rows, without a hole between neighbouring rows. */
function joinRows(low: Int32Array, high: Int32Array): void {
  for (let row = low.length - 2; row >= 0; row--) low[row] = Math.min(low[row]!, low[row + 1]!);
  for (let row = 1; row < high.length; row++) {
    high[row] = Math.max(high[row]!, high[row - 1]!);
    low[row] = Math.min(low[row]!, high[row - 1]!);
  }
  low[0] = 0;
}
