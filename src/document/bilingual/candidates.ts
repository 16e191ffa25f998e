import type { Span } from '../../text/place.ts';
import { formOf } from './form.ts';
import type { Chunk } from './lines.ts';

/** A comment and the blocks after it that may be its translation: as many as the comment itself has. */
export interface CommentPair {
  readonly comment: Chunk;
  readonly blocks: readonly Chunk[];
}

const BLANK_LINES = /\r?\n[ \t]*\r?\n\s*/;

/** Comments with text right before text, where both have one form and like lengths. */
export function candidatePairs(text: string, chunks: readonly Chunk[]): CommentPair[] {
  const pairs: CommentPair[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const comment = chunks[i]!;
    if (comment.kind !== 'comment' || frontMatterIn(text, chunks, i)) continue;
    const source = slice(text, comment.inner!);
    const blocks = blocksAfter(chunks, i, source.split(BLANK_LINES).length);
    if (blocks.length === 0) continue;
    const target = blocks.map((block) => slice(text, block)).join('');
    if (likeForm(formOf(source), formOf(target)) && likeLength(source, target))
      pairs.push({ comment, blocks });
  }
  return pairs;
}

/** The text that follows a comment at once, up to the next comment and to a number of blocks. */
function blocksAfter(chunks: readonly Chunk[], comment: number, limit: number): Chunk[] {
  const blocks: Chunk[] = [];
  for (let i = comment + 1; i < chunks.length && blocks.length < limit; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'text') blocks.push(chunk);
    else if (chunk.kind === 'comment' || (chunk.kind !== 'blank' && blocks.length === 0)) break;
  }
  return blocks;
}

/** The source's front matter, where a comment right after the target's holds it (Kubernetes), without its fences. */
export function frontMatterIn(text: string, chunks: readonly Chunk[], at: number): Span | undefined {
  const before = chunks[chunks[at - 1]?.kind === 'blank' ? at - 2 : at - 1];
  const chunk = chunks[at];
  if (before?.kind !== 'front-matter' || chunk?.kind !== 'comment') return undefined;
  const inner = slice(text, chunk.inner!);
  const head = /^---[ \t]*\r?\n/.exec(inner)?.[0].length ?? 0;
  const tail = head > 0 && inner.endsWith('\n---') ? (inner.endsWith('\r\n---') ? 5 : 4) : 0;
  const span = { start: chunk.inner!.start + head, end: chunk.inner!.end - tail };
  return /^[\w.-]+:(?:[ \t\r\n]|$)/.test(slice(text, span)) ? span : undefined;
}

/** A translator may put a paragraph into a quote or a list, or change a heading's level; no more than that. */
function likeForm(source: string, target: string): boolean {
  if (source.startsWith('#') || target.startsWith('#')) return source[0] === target[0];
  const loose = new Set(['', 'item', 'step', '>']);
  return source === target || (loose.has(source) && loose.has(target));
}

function likeLength(a: string, b: string): boolean {
  const ratio = (a.length + 20) / (b.length + 20);
  return ratio > 0.1 && ratio < 10;
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
