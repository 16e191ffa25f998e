import type { Span } from '../../text/place.ts';
import { titleAttribute } from './containers.ts';
import type { BlockMark, MarkFamily } from './mark.ts';

/** Longest shortcode that is looked for, so that an opening brace without an end costs little. */
const LONGEST = 2000;

const SHORTCODE = /^\{\{[<%]-?\s*(\/?)\s*([\w./-]*)([\s\S]*?)(\/?)\s*-?[%>]\}\}$/;
const LIQUID = /^\{%-?\s*(end)?([\w-]*)([\s\S]*?)-?%\}$/;
const INCLUDE = /\[!([A-Za-z][\w-]*)[ \t]*\[[^\]\r\n]{0,300}\][ \t]*\([^)\r\n]{0,500}\)\]/y;

/** Something of a template language: what it is, and whether it opens or closes what stands between. */
export interface Shortcode extends Pick<BlockMark, 'role' | 'family' | 'name' | 'span' | 'fence' | 'title'> {
  /** False where a line of its own says nothing: `{{ variable }}` is text wherever it stands. */
  readonly block: boolean;
}

function bracketed(text: string, start: number, close: string): Span | undefined {
  const end = text.slice(start + 2, start + LONGEST).indexOf(close);
  return end < 0 ? undefined : { start, end: start + 2 + end + close.length };
}

function mark(family: MarkFamily, span: Span, name: string, closing: boolean, leaf: boolean): Shortcode {
  const role = closing ? 'close' : leaf ? 'leaf' : 'open';
  return { family, span, name: name.toLowerCase(), role, fence: 0, block: true };
}

function readHugo(text: string, start: number): Shortcode | undefined {
  const span = bracketed(text, start, text[start + 2] === '<' ? '>}}' : '%}}');
  const match = span && SHORTCODE.exec(text.slice(span.start, span.end));
  if (!span || !match) return undefined;
  const [whole, slash, name, attributes] = match as unknown as [string, string, string, string];
  const title = titleAttribute(attributes, start + whole.indexOf(name) + name.length);
  return { ...mark('shortcode', span, name, slash !== '', match[4] !== ''), ...(title && { title }) };
}

function readLiquid(text: string, start: number): Shortcode | undefined {
  const span = bracketed(text, start, '%}');
  const match = span && LIQUID.exec(text.slice(span.start, span.end));
  return span && match ? mark('liquid', span, match[2]!, match[1] !== undefined, false) : undefined;
}

function readVariable(text: string, start: number): Shortcode | undefined {
  const span = bracketed(text, start, '}}');
  if (span === undefined || /[\r\n]/.test(text.slice(span.start, span.end))) return undefined;
  return { ...mark('liquid', span, '', false, true), block: false };
}

function readInclude(text: string, start: number): Shortcode | undefined {
  INCLUDE.lastIndex = start;
  const match = INCLUDE.exec(text);
  return match ? mark('docfx', { start, end: INCLUDE.lastIndex }, match[1]!, false, true) : undefined;
}

/** Reads what starts at an offset: `{{< x >}}`, `{{% x %}}`, `{{ x }}`, `{% x %}`, `[!INCLUDE [t](p)]`. */
export function readShortcode(text: string, start: number): Shortcode | undefined {
  if (text.startsWith('[!', start)) return readInclude(text, start);
  if (text.startsWith('{%', start)) return readLiquid(text, start);
  const third = text[start + 2];
  return third === '<' || third === '%' ? readHugo(text, start) : readVariable(text, start);
}
