import { LineIndex, type Span } from '../../text/place.ts';
import { ViewBuilder } from './builder.ts';
import type { BilingualText, Damage, PlacedUnit, RawUnit } from './types.ts';

/** A stretch of the file and the documents that it belongs to. */
export interface Part extends Span {
  readonly side: 'both' | 'target' | 'source';
  /** The unit of which this stretch is one half. */
  readonly unit?: RawUnit;
}

/** What a scanner finds in a file: all that the views are made of, in the views' order. */
export interface Scan {
  readonly parts: readonly Part[];
  readonly damages: readonly Damage[];
  readonly notRecovered: readonly string[];
}

/** Writes both views and gives each unit its stretch in either. Units that lack a half are left out. */
export function assemble(text: string, scan: Scan): BilingualText {
  const lines = new LineIndex(text);
  const target = new ViewBuilder(text);
  const source = new ViewBuilder(text);
  const units: PlacedUnit[] = [];
  const halves = new Map<RawUnit, Span>();
  for (const part of scan.parts) {
    const inTarget = part.side === 'source' ? undefined : target.copy(part.start, part.end);
    const inSource = part.side === 'target' ? undefined : copySource(source, part);
    const span = inTarget ?? inSource;
    if (!part.unit || !span) continue;
    const other = halves.get(part.unit);
    if (!other) halves.set(part.unit, span);
    else
      units.push(
        inTarget ? placed(text, lines, part.unit, span, other) : placed(text, lines, part.unit, other, span),
      );
  }
  return {
    target: target.build(lines),
    source: source.build(lines),
    units,
    problems: scan.damages.map(({ messageId, data, span }) => ({
      kind: 'bilingual-markup',
      messageId,
      data,
      place: lines.placeOf(span),
    })),
    notRecovered: scan.notRecovered,
  };
}

function copySource(builder: ViewBuilder, { start, end, unit }: Part): Span {
  const begin = builder.length;
  let from = start;
  for (const offset of unit?.omitted ?? []) {
    builder.copy(from, offset);
    from = offset + 1;
  }
  builder.copy(from, end);
  return { start: begin, end: builder.length };
}

/** A unit's text is what its view has: `omitted` is not in it, while its place covers it. */
function textOf(text: string, { start, end }: Span, omitted: readonly number[] = []): string {
  let result = '';
  let from = start;
  for (const offset of omitted) {
    result += text.slice(from, offset);
    from = offset + 1;
  }
  return result + text.slice(from, end);
}

function placed(
  text: string,
  lines: LineIndex,
  unit: RawUnit,
  targetSpan: Span,
  sourceSpan: Span,
): PlacedUnit {
  const half = (span: Span, omitted?: readonly number[]) => ({
    text: textOf(text, span, omitted),
    place: lines.placeOf(span),
  });
  return {
    id: unit.id,
    target: half(unit.target!),
    source: half(unit.source!, unit.omitted),
    targetSpan,
    sourceSpan,
  };
}

/** The parts of a file whose units stand in its order, with all that is between them shared. */
export function partsOf(text: string, units: readonly RawUnit[]): Part[] {
  const parts: Part[] = [];
  let shared = 0;
  for (const unit of units) {
    parts.push({ side: 'both', start: shared, end: unit.whole.start });
    if (unit.target) parts.push({ side: 'target', ...unit.target, unit });
    if (unit.source) parts.push({ side: 'source', ...unit.source, unit });
    shared = unit.whole.end;
  }
  parts.push({ side: 'both', start: shared, end: text.length });
  return parts;
}
