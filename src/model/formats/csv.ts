import { visible } from '../../text/escape/control.ts';
import type { Label, Machine, StateModel, StateValue, StateVariable } from '../types.ts';
import type { ModelFormatOptions } from './types.ts';
import { labelOf, localesOf } from './wording.ts';

/**
 * The values as a table by RFC 4180: a row for each, with what every locale makes of it. The names of columns are
 * English, because programs read them. No byte order mark: the text goes into pipes.
 */
export function formatCsv(model: StateModel, { locale }: ModelFormatOptions): string {
  const locales = localesOf(model, locale);
  const head = [
    'variable',
    'value',
    'canonical',
    'description',
    'place',
    ...locales.flatMap((name) => [name, `${name} fidelity`, `${name} place`]),
    'machine',
  ];
  const rows = model.machines.flatMap((machine) =>
    machine.variables.flatMap((variable) =>
      variable.values.map((value) => rowOf(machine, variable, value, locales)),
    ),
  );
  return [head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function rowOf(machine: Machine, variable: StateVariable, value: StateValue, locales: string[]): string[] {
  return [
    variable.name,
    value.id,
    value.canonical ? 'yes' : 'no',
    value.description ?? '',
    placeOf(value.evidence[0]),
    ...locales.flatMap((name) => {
      const label = labelOf(value.labels, name);
      return label ? [label.text ?? '', label.fidelity, placeOf(label)] : ['', '', ''];
    }),
    machine.title,
  ];
}

/** `path:line:column`, as compilers write it. */
function placeOf(at: Pick<Label, 'path' | 'place'> | undefined): string {
  if (!at?.place) return '';
  const { line, column } = at.place.start;
  return `${at.path ?? ''}:${line}:${column}`;
}

/** What spreadsheets take for the beginning of a formula, full-width forms among it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  const shown = visible(safe, 'keep');
  return /[",\r\n]/.test(shown) || /^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
