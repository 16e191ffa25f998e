import type { Span } from '../text/place.ts';
import { lineEnd } from './dialect/lines.ts';

const ITEM = /[ \t>]*(?:[-+*]|(\d{1,9})[.)])[ \t]+/y;
const FENCE = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const RAW = /^[ \t>]*<(!--|\?|!\[CDATA|pre|script|style|textarea)/i;
const RAW_CLOSE: Readonly<Record<string, string>> = { '!--': '-->', '?': '?>', '![cdata': ']]>' };
/** A definition that can be nothing else; a line of its own even without blank lines around it. */
const DEFINITION = /^ {0,3}\[[^[\]\\]{1,300}\]:[ \t]*[^\s<][^\s<]*[ \t]*$/;
const LEAD = /[ \t>]*/y;

/** How much of a line is looked at to see what it is. */
const LONGEST = 10_000;

/** The cells of a table's row, escaped pipes aside. */
function splitCells(row: string): string[] {
  const text = row
    .trimEnd()
    .replace(/^[ \t>]*\|?/, '')
    .replace(/\\./g, '');
  return (text.endsWith('|') ? text.slice(0, -1) : text).split('|');
}

const cells = (row: string): number => splitCells(row).length;

function isDelimiterRow(line: string): boolean {
  return (
    line.includes('|') &&
    /^[ \t>|:-]+$/.test(line) &&
    splitCells(line).every((cell) => /^:?-+:?$/.test(cell.trim()))
  );
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

/** Fenced code, where nothing is inline. HTML that goes on over blank lines may hold what only looks like a fence. */
class Fences {
  #fence = '';
  #raw = '';

  /** Whether a line belongs to fenced code; `fresh` where a blank line or nothing stands before it. */
  take(line: string, fresh: boolean): boolean {
    if (this.#raw !== '') {
      if (line.toLowerCase().includes(this.#raw)) this.#raw = '';
      return false;
    }
    const ticks = FENCE.exec(line)?.[1] ?? '';
    if (this.#fence !== '') {
      if (ticks.startsWith(this.#fence) && line.trimEnd().endsWith(ticks)) this.#fence = '';
      return true;
    }
    if (fresh) this.#fence = ticks;
    const raw = RAW.exec(line)?.[1]?.toLowerCase();
    const close = raw === undefined ? '' : (RAW_CLOSE[raw] ?? `</${raw}`);
    if (close !== '' && !line.toLowerCase().includes(close, line.indexOf('<') + 2)) this.#raw = close;
    return this.#fence !== '';
  }
}

/** What kind of lines the block at hand is made of, as far as it says where stretches end. */
class Lines {
  readonly #items = new Items();
  #previous = '';
  #count = 0;
  #kind: 'text' | 'table' | 'definitions' = 'text';

  blank(): void {
    this.#count = 0;
    this.#kind = 'text';
  }

  /** Takes one line that is not blank; gives true where a stretch begins with it. */
  begins(text: string, start: number, end: number): boolean {
    if (this.#count === 0) this.#items.restart(text, start);
    const item = this.#items.begins(text, start);
    const line = text.slice(start, Math.min(end, start + LONGEST));
    const begins = this.#count === 0 || item || this.#kind === 'table';
    const defines = DEFINITION.test(line) && (this.#count === 0 || this.#kind === 'definitions');
    if (this.#count > 0 && isDelimiterRow(line) && cells(line) === cells(this.#previous))
      this.#kind = 'table';
    else if (this.#kind !== 'table') this.#kind = defines ? 'definitions' : 'text';
    this.#count++;
    this.#previous = line;
    return begins || defines;
  }

  get fresh(): boolean {
    return this.#count === 0;
  }
}

/**
 * The stretches within which delimiters may look for one another: paragraphs, items, rows of tables. Where it is
 * in doubt, a stretch is rather too long.
 */
export function* inlineStretches(text: string): Generator<Span> {
  const lines = new Lines();
  const fences = new Fences();
  let open: number | undefined;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    // A fence stands at the start of its line: the rest of a long one says nothing.
    const code = fences.take(text.slice(start, Math.min(end, start + LONGEST)), lines.fresh);
    const blank = code || isBlank(text, start, end);
    const begins = blank || lines.begins(text, start, end);
    if (blank) lines.blank();
    if (open !== undefined && begins) yield { start: open, end: start };
    if (begins) open = blank ? undefined : start;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  if (open !== undefined) yield { start: open, end: text.length };
}
