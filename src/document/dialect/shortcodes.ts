import type { Span } from '../../text/place.ts';
import { titleAttribute } from './containers.ts';
import type { BlockMark, MarkFamily } from './mark.ts';

/** Longest shortcode that is taken for one. */
const LONGEST = 2000;

const NAME = /^[\w./-]*/;
const INCLUDE = /\[!([A-Za-z][\w-]*)[ \t]*\[[^\]\r\n]{0,300}\][ \t]*\([^)\r\n]{0,500}\)\]/y;

/** Something of a template language: what it is, and whether it opens or closes what stands between. */
export interface Shortcode extends Pick<BlockMark, 'role' | 'family' | 'name' | 'span' | 'fence' | 'title'> {
  /** False where a line of its own says nothing: `{{ variable }}` is text wherever it stands. */
  readonly block: boolean;
}

/** Finds the next occurrence of a closing from an offset on; `undefined` where there is none. */
export type FindClose = (close: string, from: number) => number | undefined;

function bracketed(start: number, close: string, find: FindClose): Span | undefined {
  const at = find(close, start + 2);
  return at === undefined || at - start > LONGEST ? undefined : { start, end: at + close.length };
}

function mark(family: MarkFamily, span: Span, name: string, closing: boolean, leaf: boolean): Shortcode {
  const role = closing ? 'close' : leaf ? 'leaf' : 'open';
  return { family, span, name: name.toLowerCase(), role, fence: 0, block: true };
}

function readHugo(text: string, start: number, find: FindClose): Shortcode | undefined {
  const span = bracketed(start, text[start + 2] === '<' ? '>}}' : '%}}', find);
  if (span === undefined) return undefined;
  const inner = text.slice(start + 3, span.end - 3).replace(/^-?\s*/, '');
  const closing = inner.startsWith('/');
  const body = closing ? inner.slice(1).trimStart() : inner;
  const name = NAME.exec(body)![0].replace(/\/$/, '');
  const attributes = body.slice(name.length);
  const title = titleAttribute(attributes, span.end - 3 - attributes.length);
  const leaf = attributes.trimEnd().endsWith('/');
  return { ...mark('shortcode', span, name, closing, leaf), ...(title && { title }) };
}

function readLiquid(text: string, start: number, find: FindClose): Shortcode | undefined {
  const span = bracketed(start, '%}', find);
  if (span === undefined) return undefined;
  const inner = text.slice(start + 2, span.end - 2).replace(/^-?\s*/, '');
  const name = NAME.exec(inner)![0];
  const closing = name.startsWith('end') && name.length > 3;
  return mark('liquid', span, closing ? name.slice(3) : name, closing, false);
}

function readVariable(text: string, start: number, find: FindClose): Shortcode | undefined {
  const span = bracketed(start, '}}', find);
  if (span === undefined) return undefined;
  const written = text.slice(span.start, span.end);
  // Inline code that ends or begins within holds the braces: "`{{- ` and ` -}}`".
  if (/[\r\n`]/.test(written)) return undefined;
  return { ...mark('liquid', span, '', false, true), block: false };
}

function readInclude(text: string, start: number): Shortcode | undefined {
  INCLUDE.lastIndex = start;
  const match = INCLUDE.exec(text);
  return match ? mark('docfx', { start, end: INCLUDE.lastIndex }, match[1]!, false, true) : undefined;
}

/** Reads what starts at an offset: `{{< x >}}`, `{{% x %}}`, `{{ x }}`, `{% x %}`, `[!INCLUDE [t](p)]`. */
export function readShortcode(text: string, start: number, find: FindClose): Shortcode | undefined {
  if (text.startsWith('[!', start)) return readInclude(text, start);
  if (text.startsWith('{%', start)) return readLiquid(text, start, find);
  const third = text[start + 2];
  return third === '<' || third === '%' ? readHugo(text, start, find) : readVariable(text, start, find);
}
