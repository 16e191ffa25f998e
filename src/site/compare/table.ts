import type { Element } from 'hast';
import { h } from '../render/h.ts';
import { type Difference, differenceOf, hasText, isShown } from './differences.ts';
import type { Piece, Row, Side } from './types.ts';

/** A locale as a column: what it is called, how it is written, where its article stands. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly lang: string;
  readonly dir: string;
  readonly article: string;
}

/** The words of the table, in the language of the site. */
export interface TableWords {
  readonly missing: string;
  readonly toArticle: string;
  readonly row: string;
}

/** What a table of two columns is made from, on the server as in the browser. */
export interface TableInput {
  readonly rows: readonly Row[];
  readonly left: Column;
  readonly right: Column;
  readonly words: TableWords;
}

/** The rows of two columns, each with its number on the page, so that it can be linked to whatever is chosen. */
export function tableRows({ rows, left, right, words }: TableInput): Element[] {
  return rows.flatMap((row, index) => {
    if (!isShown(row, left.name, right.name)) return [];
    const difference = differenceOf(row, left.name, right.name);
    return [tableRow(row, index + 1, difference, { left, right, words })];
  });
}

/** How many rows two columns have, and how many of them differ. */
export function countRows(rows: readonly Row[], left: string, right: string) {
  const shown = rows.filter((row) => isShown(row, left, right));
  const differing = shown.filter((row) => differenceOf(row, left, right) !== 'same');
  return { shown: shown.length, differing: differing.length };
}

function tableRow(
  row: Row,
  number: number,
  difference: Difference,
  { left, right, words }: Omit<TableInput, 'rows'>,
): Element {
  const id = `r-${number}`;
  return h(
    'tr',
    { id, className: ['ig-row', `ig-row-${row.kind}`, `ig-diff-${difference}`] },
    h(
      'th',
      { scope: 'row' },
      h('a', { href: `#${id}`, ariaLabel: `${words.row} ${number}` }, String(number)),
    ),
    cell(row.sides[left.name], { column: left, other: right.name, words }),
    cell(row.sides[right.name], { column: right, other: left.name, words }),
  );
}

interface CellContext {
  readonly column: Column;
  /** The locale on the other side. */
  readonly other: string;
  readonly words: TableWords;
}

function cell(side: Side | undefined, { column, other, words }: CellContext): Element {
  const write = (each: Piece) => piece(each, other);
  const text = hasText(side)
    ? h('div', { className: ['ig-text'], lang: column.lang, dir: column.dir }, side!.pieces.map(write))
    : h('p', { className: ['ig-lack'] }, words.missing);
  const { anchor, findings = [] } = side ?? {};
  const link =
    anchor !== undefined &&
    h(
      'a',
      { className: ['ig-to'], href: `${column.article}#${encodeURIComponent(anchor)}` },
      words.toArticle,
    );
  const chips = findings.map(({ rule, severity, id }) =>
    h(
      'a',
      { className: ['ig-chip', `ig-${severity}`], href: `${column.article}#${encodeURIComponent(id)}` },
      rule,
    ),
  );
  const more = link || chips.length > 0;
  return h('td', {}, text, more && h('p', { className: ['ig-counts'] }, chips, link));
}

/** What a finding about a third locale marks in the source is no matter of these two. */
function piece({ text, as, hit, of }: Piece, other: string): Element | string {
  const inner =
    as === 'code' || as === 'placeholder' ? h('code', {}, text) : as === 'image' ? h('em', {}, text) : text;
  return hit && (of?.includes(other) ?? true) ? h('mark', { className: [`ig-${hit}`] }, inner) : inner;
}
