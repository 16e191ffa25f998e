import type { Alignment } from '../../alignment/types.ts';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import { codeLines } from './code-lines.ts';

/**
 * Whether a code block resembles another one of the other side more than the one that it is held against, or is longer
 * and shares no line with it, so that its differences may be those of two examples.
 */
export function hasLikerCode({ source, target }: Alignment, from: Block, to: Block): boolean {
  const own = likeness(from, to);
  return (
    (own === 0 && linesOf(from).total !== linesOf(to).total) ||
    codesOf(source).some((other) => other !== from && likeness(other, to) > own) ||
    codesOf(target).some((other) => other !== to && likeness(from, other) > own)
  );
}

const CODES = new WeakMap<LocalizedDocument, readonly Block[]>();

function codesOf(document: LocalizedDocument): readonly Block[] {
  const known = CODES.get(document);
  if (known) return known;
  const codes = [...walkBlocks(document.blocks)].filter(({ kind }) => kind === 'code');
  CODES.set(document, codes);
  return codes;
}

/** The share of lines that both have (Dice 1945), each as often as it stands there, from 0 to 1. */
function likeness(a: Block, b: Block): number {
  const [from, to] = [linesOf(a), linesOf(b)];
  let shared = 0;
  for (const [line, count] of from.counts) shared += Math.min(count, to.counts.get(line) ?? 0);
  return (2 * shared) / Math.max(1, from.total + to.total);
}

interface Lines {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const LINES = new WeakMap<Block, Lines>();

function linesOf(block: Block): Lines {
  const known = LINES.get(block);
  if (known) return known;
  const counts = new Map<string, number>();
  const lines = codeLines(block.value ?? '');
  for (const { skeleton } of lines) counts.set(skeleton, (counts.get(skeleton) ?? 0) + 1);
  const found = { counts, total: lines.length };
  LINES.set(block, found);
  return found;
}

/** Whether a block has a line as often as the other one has, so that it only stands at another place there. */
export function hasLineElsewhere(line: string, own: Block, other: Block): boolean {
  return (linesOf(other).counts.get(line) ?? 0) >= (linesOf(own).counts.get(line) ?? 0);
}
