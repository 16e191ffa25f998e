import type { Span } from '../../text/place.ts';

/** A run of lines of one kind. The end includes the last line's line end. */
export interface Chunk extends Span {
  /** `markup`: lines that are nothing but a shortcode or container marker, the same in every language. */
  readonly kind: 'blank' | 'text' | 'markup' | 'code' | 'comment' | 'front-matter';
  /** A comment's text, without its delimiters and the white space around it. */
  readonly inner?: Span;
}

const FENCE = /^[ \t]*(?:[-*+>][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})/;
// In ASCII alone: with a title or text in another script it is to be translated.
const MARKUP = /^[ \t]*(?:\{\{[<%][\x20-\x7e]*[>%]\}\}|:{3,}[\x20-\x7e]*)[ \t]*\r?\n?$/;
const COMMENT = /^[ \t]*<!--/;

/**
 * Cuts Markdown into front matter, comments that take whole lines, fenced code, blank lines and the rest,
 * which is enough to tell where a comment stands before a block. Linear.
 */
export function chunkLines(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let at = frontMatterEnd(text);
  if (at > 0) chunks.push({ kind: 'front-matter', start: 0, end: at });
  const closings = new Finder(text, '-->');
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const next = commentAt(text, at, line, closings) ?? codeAt(text, at, line) ?? plainAt(at, end, line);
    const last = chunks.at(-1);
    if (last?.kind === next.kind && (next.kind === 'text' || next.kind === 'blank'))
      chunks[chunks.length - 1] = { ...last, end: next.end };
    else chunks.push(next);
    at = next.end;
  }
  return chunks;
}

function plainAt(start: number, end: number, line: string): Chunk {
  const kind = line.trim() === '' ? 'blank' : MARKUP.test(line) ? 'markup' : 'text';
  return { kind, start, end };
}

function commentAt(text: string, start: number, line: string, closings: Finder): Chunk | undefined {
  const opening = COMMENT.exec(line);
  if (!opening) return undefined;
  const from = start + opening[0].length;
  const close = closings.next(from);
  if (close < 0) return undefined;
  const end = lineEnd(text, close);
  // What follows on the line makes it a paragraph with a comment in it.
  if (text.slice(close + 3, end).trim() !== '') return undefined;
  return { kind: 'comment', start, end, inner: trimmed(text, from, close) };
}

/** A comment's text: further dashes of the delimiter, the line ends at both ends and single spaces cut off. */
function trimmed(text: string, from: number, close: number): Span {
  const head = /^-*[ \t]*(?:\r?\n|\r)?(?:[ \t]*(?:\r?\n|\r))*/.exec(text.slice(from, close))![0].length;
  const start = from + head;
  let end = close;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

function codeAt(text: string, start: number, line: string): Chunk | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (!fence) return undefined;
  let end = start + line.length;
  while (end < text.length) {
    const stop = lineEnd(text, end);
    const candidate = text.slice(end, stop).trim();
    end = stop;
    if (candidate.length >= fence.length && candidate === fence[0]!.repeat(candidate.length)) break;
  }
  return { kind: 'code', start, end };
}

function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  for (let at = lineEnd(text, 0); at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trimEnd() === '---') return end;
    at = end;
  }
  return 0;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** Finds a string going forward, and remembers where it looked: many openings share one closing. */
class Finder {
  readonly #text: string;
  readonly #wanted: string;
  #found = 0;

  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** The first place at or after `from`, or -1. */
  next(from: number): number {
    if (this.#found >= 0 && this.#found < from) this.#found = this.#text.indexOf(this.#wanted, from);
    return this.#found;
  }
}
