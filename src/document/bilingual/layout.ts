import type { Span } from '../../text/place.ts';
import { formOf } from './form.ts';
import type { Part } from './parts.ts';
import type { RawUnit } from './types.ts';

type Side = 'target' | 'source';

/** What a side has last been given: nothing but blank lines, or text of a form that ended at an offset. */
interface Last {
  blank: boolean;
  form: string;
  end: number;
}

/**
 * Lays out the parts of a file so that both views stay valid Markdown: what a dropped comment or block kept
 * apart must not run together, and blank lines do not pile up.
 */
export class Layout {
  readonly parts: Part[] = [];
  readonly #text: string;
  readonly #last: Record<Side, Last> = {
    target: { blank: true, form: '', end: 0 },
    source: { blank: true, form: '', end: 0 },
  };

  constructor(text: string) {
    this.#text = text;
  }

  /** Blank lines, for the sides that do not end with one already. */
  blank(span: Span): void {
    const target = !this.#last.target.blank || this.#last.target.end === span.start;
    const source = !this.#last.source.blank || this.#last.source.end === span.start;
    const side = target && source ? 'both' : target ? 'target' : source ? 'source' : undefined;
    if (!side) return;
    this.parts.push({ side, ...span });
    for (const name of sidesOf(side)) this.#last[name] = { blank: true, form: '', end: span.end };
  }

  /** Whole lines of text, code or comment. A unit's half is what stands there without the white space around. */
  lines(side: Part['side'], span: Span, unit?: RawUnit): void {
    const form = formOf(this.#text.slice(span.start, Math.min(span.end, span.start + 200)));
    for (const name of sidesOf(side)) this.#separate(name, span, form);
    const half = unit && side !== 'both' ? unit[side] : undefined;
    if (half) {
      this.parts.push({ side, start: span.start, end: half.start }, { side, ...half, unit: unit! });
      this.parts.push({ side, start: half.end, end: span.end });
    } else this.parts.push({ side, ...span });
    for (const name of sidesOf(side)) this.#last[name] = { blank: false, form, end: span.end };
  }

  /** Repeats the line end before an offset, since every character of a view has its place in the file. */
  lineEnd(side: Side, before: number): void {
    const width = this.#text.startsWith('\r\n', before - 2) ? 2 : 1;
    this.parts.push({ side, start: before - width, end: before });
  }

  #separate(side: Side, span: Span, form: string): void {
    const last = this.#last[side];
    if (last.blank || last.end === span.start || form === 'item' || form === 'code') return;
    if (form !== '' && form === last.form) return;
    this.lineEnd(side, span.start);
  }
}

function sidesOf(side: Part['side']): Side[] {
  return side === 'both' ? ['target', 'source'] : [side];
}
