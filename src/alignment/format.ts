import type { Block, LocalizedDocument, Segment } from '../document/types.ts';
import type { Point } from '../text/place.ts';
import { walkPairs } from './project.ts';
import type { Alignment, BlockPair, SegmentPair } from './types.ts';

/** A stretch of a document as `align --format json` tells it. */
export interface StretchJson {
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
  /** The bilingual markup's id, where the stretch is of one segment of it. */
  readonly id?: string;
  /** The ids, where it is of several. */
  readonly ids?: readonly string[];
}

export interface PairJson {
  readonly level: 'block' | 'segment';
  readonly type: string;
  readonly kind: string;
  readonly source: readonly StretchJson[];
  readonly target: readonly StretchJson[];
  readonly confidence: number;
  readonly moved?: true;
}

/** One alignment of `align --format json`. */
export interface AlignmentJson {
  readonly schemaVersion: 1;
  readonly source: { readonly locale: string; readonly path: string; readonly recovered: boolean };
  readonly target: { readonly locale: string; readonly path: string };
  readonly basis: 'markup' | 'blind';
  readonly pairs: readonly PairJson[];
}

/** An alignment as data: every pair of blocks, each followed by the pairs of its segments. */
export function alignmentToJson(alignment: Alignment): AlignmentJson {
  const { source, target, basis } = alignment;
  const pairs: PairJson[] = [];
  for (const block of walkPairs(alignment)) {
    pairs.push(pairToJson(block, alignment));
    for (const segment of block.segments) pairs.push(pairToJson(segment, alignment));
  }
  return {
    schemaVersion: 1,
    source: { locale: source.locale.name, path: source.path, recovered: source.recovered },
    target: { locale: target.locale.name, path: target.path },
    basis,
    pairs,
  };
}

function pairToJson(pair: BlockPair | SegmentPair, { source, target }: Alignment): PairJson {
  return {
    level: pair.level,
    type: pair.type,
    kind: pair.kind,
    source: pair.source.map((unit) => stretchToJson(unit, source)),
    target: pair.target.map((unit) => stretchToJson(unit, target)),
    confidence: pair.confidence,
    ...(pair.moved === true ? { moved: true } : {}),
  };
}

function stretchToJson(unit: Block | Segment, document: LocalizedDocument): StretchJson {
  const text = document.view.text.slice(unit.span.start, unit.span.end);
  const ids = 'ids' in unit ? unit.ids : idsOf(unit);
  const [only] = ids;
  const known = ids.length > 1 ? { ids } : only === undefined ? {} : { id: only };
  return { ...unit.place, text, ...known };
}

/** The ids of a leaf's segments; a container's stand with what is in it. */
function idsOf(block: Block): readonly string[] {
  return [...new Set(block.segments.flatMap((segment) => segment.ids))];
}

/** An alignment as text in two columns, source left and target right, one line a pair. */
export function alignmentToText(alignment: Alignment, width = 120): string {
  const column = Math.max(20, Math.floor((width - 24) / 2));
  const { source, target, basis } = alignment;
  const lines = [`${source.path} (${source.locale.name}) → ${target.path} (${target.locale.name}), ${basis}`];
  for (const block of walkPairs(alignment)) {
    const pairs = block.segments.length > 0 ? block.segments : [block];
    const leaf = block.children.length === 0 || block.source.length === 0 || block.target.length === 0;
    if (leaf) for (const pair of pairs) lines.push(textLine(pair, block, alignment, column));
  }
  return `${lines.join('\n')}\n`;
}

function textLine(
  pair: BlockPair | SegmentPair,
  block: BlockPair,
  { source, target }: Alignment,
  column: number,
): string {
  const left = pair.source.map((unit) => oneLine(unit, source)).join(' + ');
  const right = pair.target.map((unit) => oneLine(unit, target)).join(' + ');
  const sure = pair.confidence.toFixed(2);
  const moved = block.moved === true ? ' moved' : '';
  return `${pair.type} ${sure} ${toColumn(left, column)} | ${toColumn(right, column).trimEnd()}${moved}`;
}

function oneLine(unit: Block | Segment, { view }: LocalizedDocument): string {
  return view.text.slice(unit.span.start, unit.span.end).replace(/\s+/g, ' ');
}

/** Characters of East Asian width take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** A text cut and padded to a number of terminal columns, without control characters. */
function toColumn(text: string, column: number): string {
  let used = 0;
  let shown = '';
  for (const character of text.replace(/\p{Cc}|\p{Cf}/gu, '')) {
    const wide = WIDE.test(character) || (character.codePointAt(0) ?? 0) >= 0x1f300 ? 2 : 1;
    if (used + wide > column - 1) return `${shown}…${' '.repeat(Math.max(0, column - used - 1))}`;
    shown += character;
    used += wide;
  }
  return shown + ' '.repeat(column - used);
}
