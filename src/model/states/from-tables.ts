import type { Block, Segment } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import { plainOf, type Spot } from '../outline.ts';
import { addValue, type Mention, mentionOf, type StateBook } from './draft.ts';
import { marksOf } from './marks.ts';
import { isValueLike } from './names.ts';
import { isAboutStates } from './phrases.ts';
import { variableNameFor } from './variable-name.ts';

/** A cell that is a value, or tells of one. */
export interface CellValue {
  readonly text: string;
  readonly coded: boolean;
  readonly mention: Mention;
}

/** What a table with a column for both ends of a transition says. */
export interface TransitionRow {
  readonly variable: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly event: string;
  /** The text of the event's cell. */
  readonly told: readonly Segment[];
}

/** Reads the tables that list states, with what they say of each; and those that list transitions. */
export function readStateTables(spots: readonly Spot[], cues: Cues, book: StateBook): TransitionRow[] {
  const rows: TransitionRow[] = [];
  for (const spot of spots) {
    if (spot.block.kind !== 'table') continue;
    const [head, ...body] = spot.block.children;
    if (!head || body.length < 2) continue;
    const names = head.children.map(plainOf);
    const ends = transitionColumns(names, cues);
    if (ends) rows.push(...readTransitions(spot, body, ends, cues, book));
    else readStates(spot, names, body, cues, book);
  }
  return rows;
}

function readStates(
  spot: Spot,
  names: readonly string[],
  body: readonly Block[],
  cues: Cues,
  book: StateBook,
): void {
  const column = stateColumn(spot, names, cues);
  if (column < 0) return;
  const cells = body.map((row) => cellValue(row.children[column]));
  const values = cells.filter((cell) => cell !== undefined);
  if (values.length < 2 || values.length < body.length * 0.7) return;
  if (new Set(values.map(({ text }) => text.toLowerCase())).size < values.length) return;
  if (values.filter(({ text }) => /^[1-5]\d\d\b/.test(text)).length > values.length * 0.6) return;
  // "Phase 1", "Phase 2": counted, not named.
  if (values.every(({ text }) => cues.has('state', text) && /\d/.test(text))) return;
  const header = names[column]!;
  const variable = book.variable(variableNameFor(spot, header, cues), spot.scope, false);
  variable.strength = 'structure';
  variable.closed = true;
  body.forEach((row, index) => {
    const cell = cells[index];
    if (!cell) return;
    const value = addValue(variable, cell.text, [cell.mention], cell.coded);
    const told = row.children
      .filter((_, at) => at !== column)
      .map(plainOf)
      .filter(Boolean);
    const longest = told.toSorted((a, b) => b.length - a.length)[0];
    if (longest !== undefined) value.description ??= longest;
  });
}

/** The first column where its name is a word for state, or for value where the text around says that it is of states. */
function stateColumn(spot: Spot, names: readonly string[], cues: Cues): number {
  if (names.length < 2 || names.slice(1).some((name) => cues.is('settings', name))) return -1;
  const column = names.findIndex((name) => isAboutStates(name, cues) || isStateCode(name, cues));
  if (column === 0) return 0;
  const first = names[0] ?? '';
  // A second column of states belongs to what the first one names: features, platforms, releases.
  if (column > 0) return column === 1 && cues.is('value', first) ? 1 : -1;
  return cues.is('value', first) && isToldOfStates(spot, cues) ? 0 : -1;
}

function isStateCode(name: string, cues: Cues): boolean {
  const [found] = cues.find('state', name);
  return found !== undefined && cues.has('value', name.slice(found.end));
}

function isToldOfStates({ before, scope }: Spot, cues: Cues): boolean {
  if (isAboutStates(scope.title, cues)) return true;
  const intro = before?.segments.at(-1);
  return intro !== undefined && isAboutStates(marksOf(intro).text, cues);
}

/** A cell's value: the one thing that it sets apart, or all of it where that is short. */
export function cellValue(cell: Block | undefined): CellValue | undefined {
  const segment = cell?.segments[0];
  if (!cell || !segment || cell.segments.length > 1) return undefined;
  const { text, marks } = marksOf(segment);
  const [mark] = marks;
  const marked = mark && mark.start <= 1 && (mark.form === 'code' || mark.end >= text.length - 1);
  const value = (marked ? mark.text : text).trim();
  if (!isValueLike(value) && !/^\d{1,4}$/.test(value)) return undefined;
  return { text: value, coded: marked === true && mark.form === 'code', mention: mentionOf(cell, segment) };
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly event: number;
}

function transitionColumns(names: readonly string[], cues: Cues): Ends | undefined {
  const from = names.findIndex((name) => cues.is('from', name));
  const to = names.findIndex((name, index) => index !== from && cues.is('to', name));
  const event = names.findIndex((name) => cues.is('event', name));
  return from >= 0 && to >= 0 ? { from, to, event } : undefined;
}

function readTransitions(
  spot: Spot,
  body: readonly Block[],
  ends: Ends,
  cues: Cues,
  book: StateBook,
): TransitionRow[] {
  const about =
    isToldOfStates(spot, cues) ||
    spot.block.children[0]!.children.some((cell) => cues.has('state', plainOf(cell)));
  if (!about && ends.event < 0) return [];
  const name = variableNameFor(spot, '', cues);
  const rows = body.flatMap((row) => {
    const from = cellValue(row.children[ends.from]);
    const to = cellValue(row.children[ends.to]);
    const cell = row.children[ends.event];
    const event = ends.event < 0 ? '' : plainOf(cell ?? row);
    return from && to ? [{ variable: name, from, to, event, told: cell?.segments ?? [] }] : [];
  });
  if (rows.length < body.length * 0.7) return [];
  const variable = book.variable(name, spot.scope, false);
  variable.strength = 'structure';
  for (const { from, to } of rows) {
    for (const { text, coded, mention } of [from, to]) addValue(variable, text, [mention], coded);
  }
  return rows;
}
