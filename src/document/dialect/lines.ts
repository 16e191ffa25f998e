import type { Span } from '../../text/place.ts';

/** A line outside fenced code: where it starts and ends, and where its text begins after quote marks. */
export interface ContentLine extends Span {
  readonly content: number;
}

const PREFIX = /[ \t]*(?:>[ \t]*)*/y;
const LIST_MARKER = /(?:[-*+]|\d{1,9}[.)])[ \t]+/y;
const FENCE = /(`{3,})[^`\r\n]*(?=[\r\n]|$)|(~{3,})/y;
const BLANK = /[ \t]*(?=[\r\n]|$)/y;

/** Runs a sticky expression at an offset and says where its match ends; the offset itself where there is none. */
function after(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : offset;
}

function fenceAt(text: string, offset: number): string {
  const code = text.charCodeAt(offset);
  if (code !== 96 && code !== 126) return '';
  FENCE.lastIndex = offset;
  const match = FENCE.exec(text);
  return match?.[1] ?? match?.[2] ?? '';
}

/** The end of the line that an offset stands in, before its line end. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) break;
  }
  return end;
}

/**
 * Splits a text into the lines that may carry markup and the spans of fenced code that may not. Where a fence
 * stands is judged by the line alone, which is enough to leave examples of markup in peace.
 */
export function readLines(text: string, from: number): { lines: ContentLine[]; fenced: Span[] } {
  const lines: ContentLine[] = [];
  const fenced: Span[] = [];
  let open: { fence: string; start: number } | undefined;
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    let content = after(PREFIX, text, start);
    if (open === undefined) {
      const item = after(LIST_MARKER, text, content);
      const fence = fenceAt(text, item);
      if (fence !== '') open = { fence, start };
      else lines.push({ start, end, content });
    } else {
      let length = 0;
      while (text[content + length] === open.fence[0]) length++;
      content += length;
      if (length >= open.fence.length && after(BLANK, text, content) >= end) {
        fenced.push({ start: open.start, end });
        open = undefined;
      }
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  if (open !== undefined) fenced.push({ start: open.start, end: text.length });
  return { lines, fenced };
}
