import measure from 'fast-string-truncated-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How many cells of a terminal a text takes: an East Asian wide character takes two, a combining mark none. */
export function widthOf(text: string): number {
  return measure(text).width;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** No character that fits a cell is longer than this on the average; what lies beyond is not looked at. */
const UNITS_PER_CELL = 16;

/** The beginning of a text that fits into a number of cells, with `…` where something was cut. */
export function clip(text: string, cells: number): string {
  if (cells < 1) return '';
  const start = text.slice(0, cells * UNITS_PER_CELL);
  if (start === text && widthOf(text) <= cells) return text;
  let room = cells - 1;
  let end = 0;
  for (const { segment, index } of characters.segment(start)) {
    room -= widthOf(segment);
    if (room < 0) break;
    end = index + segment.length;
  }
  return `${start.slice(0, end).trimEnd()}…`;
}

/** Fills up with blanks to a number of cells. Colour codes in the text take no cells. */
export function pad(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - widthOf(text)));
}

/** Lines of at most so many cells, broken between words, and inside a word that is longer than a line. */
export function wrap(text: string, cells: number): string[] {
  return wrapAnsi(text, Math.max(cells, 8), { hard: true, trim: true }).split('\n');
}
