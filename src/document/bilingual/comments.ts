import type { Span } from '../../text/place.ts';
import { frontMatterIn } from './candidates.ts';
import { Layout } from './layout.ts';
import { type Chunk, chunkLines } from './lines.ts';
import { findHabit, type Habit } from './pairing.ts';
import type { Scan } from './parts.ts';
import { unrecoveredKeys } from './recovered.ts';
import type { RawUnit } from './types.ts';

const FENCE = /```|~~~/;

/**
 * Reads the second bilingual form: the source of each block in a comment before its translation (the Chinese
 * Kubernetes documentation, the Japanese Rust book). Ids are made of the ordinal: `c1`, `c2`.
 *
 * @returns undefined where the comments of the file are merely comments
 */
export function scanComments(text: string): Scan | undefined {
  const first = text.indexOf('<!--');
  if (first < 0 || text.indexOf('<!--', first + 4) < 0) return undefined;
  const chunks = chunkLines(text);
  const habit = findHabit(text, chunks);
  return habit && new CommentScan(text, chunks, habit).run();
}

class CommentScan {
  readonly #text: string;
  readonly #chunks: readonly Chunk[];
  readonly #habit: Habit;
  readonly #layout: Layout;
  #units = 0;
  #notRecovered: string[] = [];

  constructor(text: string, chunks: readonly Chunk[], habit: Habit) {
    this.#text = text;
    this.#chunks = chunks;
    this.#habit = habit;
    this.#layout = new Layout(text);
  }

  run(): Scan {
    for (let i = 0; i < this.#chunks.length; ) i = this.#chunk(i);
    return { parts: this.#layout.parts, damages: [], notRecovered: this.#notRecovered };
  }

  /** Lays out the chunk at an index with what belongs to it; returns the index after. */
  #chunk(index: number): number {
    const chunk = this.#chunks[index]!;
    if (chunk.kind === 'blank') this.#layout.blank(chunk);
    else if (chunk.kind === 'front-matter') return this.#frontMatter(index);
    else if (this.#habit.sources.has(chunk)) return this.#unit(index);
    else this.#layout.lines(this.#isTarget(chunk) ? 'target' : 'both', chunk);
    return index + 1;
  }

  #frontMatter(index: number): number {
    const chunk = this.#chunks[index]!;
    const next = this.#chunks[index + 1]?.kind === 'blank' ? index + 2 : index + 1;
    const carried = frontMatterIn(this.#text, this.#chunks, next);
    if (!carried) {
      this.#layout.lines('both', chunk);
      this.#notRecovered = unrecoveredKeys(this.#text);
      return index + 1;
    }
    const values = innerOf(this.#text, chunk);
    const { parts } = this.#layout;
    parts.push({ side: 'both', start: chunk.start, end: values.start }, { side: 'target', ...values });
    parts.push({ side: 'source', ...carried });
    this.#layout.lineEnd('source', this.#chunks[next]!.end);
    this.#layout.lines('both', { start: values.end, end: chunk.end });
    const keys = new Set(unrecoveredKeys(`---\n${slice(this.#text, carried)}\n---\n`));
    this.#notRecovered = unrecoveredKeys(this.#text).filter((key) => !keys.has(key));
    return next + 1;
  }

  #unit(index: number): number {
    const comment = this.#chunks[index]!;
    const run = this.#translationOf(index);
    const last = this.#chunks[run.last]!;
    const lines = { start: this.#chunks[run.first]!.start, end: last.end };
    const source = trim(this.#text, comment.inner!);
    const unit: RawUnit = {
      id: `c${++this.#units}`,
      whole: { start: comment.start, end: last.end },
      source,
      target: trim(this.#text, lines),
    };
    this.#layout.lines('source', comment.inner!, unit, comment);
    this.#layout.lineEnd('source', comment.end);
    this.#layout.lines('target', lines, unit);
    return run.last + 1;
  }

  /**
   * The run of chunks after a comment that translates it: as many blocks as the comment has, more where the
   * translator has split one, and copies of its code. What both languages share ends it.
   */
  #translationOf(index: number): { first: number; last: number } {
    const source = slice(this.#text, this.#chunks[index]!.inner!);
    let blocks = source.split(/\r?\n[ \t]*\r?\n/).length;
    let fences = source.split(FENCE).length >> 1;
    const first = this.#chunks[index + 1]!.kind === 'blank' ? index + 2 : index + 1;
    let last = first;
    for (let i = first; i < this.#chunks.length; i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.kind === 'blank') continue;
      if (chunk.kind === 'comment') break;
      const copied = source.includes(firstLine(this.#text, chunk));
      if (chunk.kind === 'code' && !(fences-- > 0)) break;
      if (chunk.kind === 'markup' && !copied) break;
      const inTurn = i === first || (!this.#habit.byScript && blocks > 0);
      if (chunk.kind === 'text' && !inTurn && !copied && !this.#isTarget(chunk)) break;
      blocks--;
      last = i;
    }
    return { first, last };
  }

  /** Only scripts can tell that a block without a comment, or a comment without a block, is the translator's. */
  #isTarget(chunk: Chunk): boolean {
    if (!this.#habit.byScript || chunk.kind === 'code' || chunk.kind === 'markup') return false;
    return this.#habit.isTarget(chunk);
  }
}

function innerOf(text: string, frontMatter: Chunk): Span {
  const end = text.lastIndexOf('---', frontMatter.end);
  return { start: text.indexOf('\n') + 1, end };
}

function firstLine(text: string, chunk: Chunk): string {
  const end = text.indexOf('\n', chunk.start);
  return text.slice(chunk.start, end < 0 || end > chunk.end ? chunk.end : end).trim();
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
