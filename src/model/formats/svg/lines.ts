import { visible } from '../../../text/escape/control.ts';
import { widthOf, wrap } from '../../../text/width.ts';

/** A line of text in a box, with its look. */
export interface Line {
  readonly text: string;
  /** Classes of the style sheet. */
  readonly look: string;
  /** Pixels from this line's foot to that of the line before. */
  readonly height: number;
  readonly width: number;
  /** What stands before the text in another colour. */
  readonly lead?: string;
}

export interface LineStyle {
  readonly look: string;
  readonly size: number;
  readonly cells: number;
  readonly most: number;
  readonly lead?: string;
}

/**
 * Breaks a text into lines. A cell is half an em, as wide as half an East Asian character; the letters of other
 * scripts are a little wider on the average than half an em, which the factor allows for.
 */
export function linesOf(text: string, { look, size, cells, most, lead }: LineStyle): Line[] {
  const whole = visible(lead === undefined ? text : `${lead} ${text}`).trim();
  const wrapped = wrap(whole, cells);
  const kept = wrapped.slice(0, most);
  if (wrapped.length > most) kept[most - 1] = `${kept[most - 1]!.trimEnd()}…`;
  return kept.map((line, index) => ({
    text: line,
    look,
    height: Math.round(size * 1.4),
    width: widthOf(line) * size * 0.56,
    ...(index === 0 && lead !== undefined && line.startsWith(lead) && { lead }),
  }));
}

export const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { height }) => sum + height, 0);
export const broadest = (lines: readonly Line[]) => Math.max(0, ...lines.map(({ width }) => width));
