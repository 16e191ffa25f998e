import type { Detail, DiagramEdge, DiagramNode } from '../diagram/types.ts';
import type { Words } from '../words.ts';
import { broadest, heightOf, type Line, linesOf } from './lines.ts';

/** A node or a label of an edge with its lines and its size in pixels. */
export interface Box {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

const PADDING = { x: 16, y: 11 };
const LABEL = { look: 'label', size: 14, cells: 34, most: 4 };
const DETAIL = { size: 12.5, cells: 40, most: 4 };
const EVENT = { size: 12.5, cells: 34, most: 5 };
/** How much shorter lines are in a drawing for a column of text; it then has as many more. */
const NARROW = 0.6;

type Measure = { readonly cells: number; readonly most: number };

function fitted<T extends Measure>(style: T, isNarrow: boolean): T {
  const { cells, most } = style;
  return isNarrow ? { ...style, cells: Math.round(cells * NARROW), most: Math.ceil(most / NARROW) } : style;
}

/** A node's text: its label, what belongs to it, and whether the locale lacks it. */
export function nodeBox(node: DiagramNode, words: Words, locale: string | undefined, isNarrow = false): Box {
  if (node.kind === 'begin') return { lines: [], width: 18, height: 18 };
  if (node.kind === 'end') return { lines: [], width: 24, height: 24 };
  const { ordinal, label, details, absent } = node;
  const style = fitted(LABEL, isNarrow);
  const small = fitted(DETAIL, isNarrow);
  const lines = [
    ...linesOf(label, ordinal === undefined ? style : { ...style, lead: ordinal }),
    ...details.flatMap((detail) => detailLines(detail, several(details), small)),
    ...(absent
      ? linesOf(words.say('absent', { locale: locale ?? '' }), { ...small, look: 'detail missing' })
      : []),
  ];
  return sized(lines, PADDING);
}

/** Whether a node has sentences that need a mark to be told apart. */
function several(details: readonly Detail[]): boolean {
  return details.filter(({ kind }) => kind !== 'value').length > 1;
}

function detailLines({ kind, text }: Detail, marked: boolean, style: typeof DETAIL): Line[] {
  const mark = kind === 'notice' ? '!' : marked && kind !== 'value' ? '•' : undefined;
  return linesOf(mark === undefined ? text : `${mark} ${text}`, { ...style, look: `detail ${kind}` });
}

/** What an edge says: the event, and the condition in brackets. */
export function edgeBox({ label, guard }: DiagramEdge, isNarrow = false): Box {
  const style = fitted(EVENT, isNarrow);
  const lines = [
    ...(label === undefined ? [] : linesOf(label, { ...style, look: 'event' })),
    ...(guard === undefined ? [] : linesOf(`[${guard}]`, { ...style, look: 'event guard' })),
  ];
  return lines.length === 0 ? { lines, width: 0, height: 0 } : sized(lines, { x: 6, y: 4 });
}

function sized(lines: readonly Line[], { x, y }: { x: number; y: number }): Box {
  return { lines, width: Math.ceil(broadest(lines)) + 2 * x, height: heightOf(lines) + 2 * y };
}
