import type { Place, Span } from '../text/place.ts';
import type { TextView } from '../text/view.ts';
import type { PlacedUnit } from './bilingual/types.ts';
import type { Masked } from './dialect/mark.ts';
import type { SyntaxNode } from './markdown.ts';

/** What everything that reads one document's tree needs to know of it. */
export interface Reading {
  readonly view: TextView;
  readonly masked: Masked;
  /** BCP 47, for where sentences end. */
  readonly language: string;
  /** Link definitions: identifier → URL. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Words seen in code anywhere on the page: in running text they are identifiers too. */
  readonly knownCode: ReadonlySet<string>;
  /** Bilingual units by where they stand in this view, in order. */
  readonly units: readonly { readonly id: string; readonly span: Span }[];
}

const CODE_WORD = /[A-Za-z_$][\w$.-]*[\w$]/g;

function addWords(words: Set<string>, code: string): void {
  for (const word of code.match(CODE_WORD) ?? []) words.add(word);
}

/** Reads what one place of a document says about the others, in one pass over the tree. */
export function readAhead(root: SyntaxNode): Pick<Reading, 'definitions' | 'knownCode'> {
  const definitions = new Map<string, string>();
  const knownCode = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'code' || node.type === 'inlineCode') addWords(knownCode, node.value ?? '');
    else if (
      node.type === 'definition' &&
      node.identifier !== undefined &&
      !definitions.has(node.identifier)
    ) {
      definitions.set(node.identifier, node.url ?? '');
    }
    node.children?.forEach(visit);
  };
  visit(root);
  return { definitions, knownCode };
}

/** The units of one half of a bilingual text, by where they stand in that half's view. */
export function unitsOf(units: readonly PlacedUnit[], half: 'targetSpan' | 'sourceSpan'): Reading['units'] {
  return units.map((unit) => ({ id: unit.id, span: unit[half] })).sort((a, b) => a.span.start - b.span.start);
}

/** A node's offsets; `undefined` for the few that a transform made without saying where. */
export function spanOf(node: SyntaxNode): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A span without the white space around it. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && ' \t\r\n'.includes(text[start]!)) start++;
  while (end > start && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return { start, end };
}

/** The index of the first element that does not lie wholly before an offset; the list is in order. */
export function firstFrom<T>(list: readonly T[], offset: number, endOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(list[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A span with its place in the file. */
export function located(reading: Reading, span: Span): { span: Span; place: Place } {
  return { span, place: reading.view.placeOf(span) };
}

/** A container's span: it ends with the last thing in it, whatever blank lines or quote marks follow. */
export function spanAround(span: Span, children: readonly { readonly span: Span }[]): Span {
  return { start: span.start, end: children.at(-1)?.span.end ?? span.end };
}
