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

/** Forms that need no blank line before them. */
const SELF_STANDING: ReadonlySet<string> = new Set(['item', 'code', 'markup']);

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

  /**
   * Whole lines of text, code or comment. A unit's half is what stands there without the white space around.
   *
   * @param comment the lines of the comment that the text stands in: it may begin after the comment's opening,
   *   whose indentation is then its own
   */
  lines(side: Part['side'], span: Span, unit?: RawUnit, comment?: Span): void {
    const form = formOf(this.#text.slice(span.start, Math.min(span.end, span.start + 200)));
    const { start } = comment ?? span;
    for (const name of sidesOf(side)) this.#separate(name, form, start, comment !== undefined);
    if (comment) this.parts.push({ side, ...this.#indentation(comment, span) });
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

  #indentation(comment: Span, span: Span): Span {
    const opening = this.#text.slice(comment.start, span.start);
    const own = opening.includes('\n') ? 0 : opening.length - opening.trimStart().length;
    return { start: comment.start, end: comment.start + own };
  }

  #separate(side: Side, form: string, start: number, inComment: boolean): void {
    const last = this.#last[side];
    if (last.blank || (last.end === start && !inComment) || SELF_STANDING.has(form)) return;
    if (last.form === 'markup' || (form !== '' && form === last.form)) return;
    this.lineEnd(side, start);
  }
}

function sidesOf(side: Part['side']): Side[] {
  return side === 'both' ? ['target', 'source'] : [side];
}
