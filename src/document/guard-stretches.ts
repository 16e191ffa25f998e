import type { Span } from '../text/place.ts';
import { lineEnd } from './dialect/lines.ts';

const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const ITEM = /[ \t>]*(?:[-+*]|(\d{1,9})[.)])[ \t]+/y;
const LEAD = /[ \t>]*/y;

/** How many cells a row of a table has, escaped pipes aside. */
function cells(row: string): number {
  const text = row.replace(/^[ \t>]*\|?/, '').replace(/\|?[ \t]*$/, '');
  return text.replace(/\\./g, '').split('|').length;
}

function widthOf(expression: RegExp, text: string, start: number): number {
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex - start : 0;
}

/** Whether a line ends what inline markup can reach: it begins an item of a list. */
class Items {
  #reach = 3;
  #within = false;

  restart(text: string, start: number): void {
    this.#reach = 3 + widthOf(LEAD, text, start);
    this.#within = false;
  }

  begins(text: string, start: number): boolean {
    ITEM.lastIndex = start;
    const match = ITEM.exec(text);
    if (match === null || widthOf(LEAD, text, start) > this.#reach) return false;
    // A number other than one does not interrupt a paragraph, only another item.
    if (match[1] !== undefined && Number(match[1]) !== 1 && !this.#within) return false;
    this.#within = true;
    this.#reach = Math.max(this.#reach, match[0].length + 3);
    return true;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!' \t>'.includes(text[i]!)) return false;
  return true;
}

/**
 * The stretches within which delimiters may look for one another: paragraphs, items, rows of tables. Where it is
 * in doubt, a stretch is rather too long.
 */
export function* inlineStretches(text: string): Generator<Span> {
  const items = new Items();
  let open: number | undefined;
  let first = '';
  let lines = 0;
  let table = false;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const blank = isBlank(text, start, end);
    if (open === undefined) items.restart(text, start);
    if (open !== undefined && (blank || table || items.begins(text, start))) {
      yield { start: open, end: start };
      open = undefined;
    }
    if (blank) {
      lines = 0;
      table = false;
    } else {
      if (open === undefined && !table) items.begins(text, start);
      if (lines === 0) first = text.slice(start, Math.min(end, start + 10_000));
      const row = lines === 1 && end - start < 10_000 ? text.slice(start, end) : '';
      if (row.includes('-') && DELIMITER_ROW.test(row)) table = cells(row) === cells(first);
      lines++;
      open ??= start;
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  if (open !== undefined) yield { start: open, end: text.length };
}
