import type { Span } from '../../text/place.ts';
import { readComponentTag } from './components.ts';
import { readContainerLine } from './containers.ts';
import { lineEnd, readLines } from './lines.ts';
import { type BlockMark, HIDDEN, type InlineMark, type Masked } from './mark.ts';
import { readShortcode } from './shortcodes.ts';

const ANY = {
  markdown: /:::|\/\/\/|!!!|\?\?\?|===|\{[{%#:/]|\{[ \t]#|\[!|<\/?[A-Z]/,
  mdx: /:::|\/\/\/|!!!|\?\?\?|===|\{#|\{[ \t]#|\[!|<!--/,
};
const INLINE = {
  markdown: /\{\{|\{%|\[!|\{[ \t]?#|\{:|\{\/\*|<\/?[A-Z]/g,
  mdx: /\[!|\{[ \t]?#|<!--/g,
};
const ATTRIBUTES = /\{:?[ \t]*(?:#([^\s{}]+))?[^{}\r\n]{0,300}\}[ \t]*#*[ \t]*(?=[\r\n]|$)/y;
const COMMENT_ANCHOR = /^\{\/\*\s*#(\S+)\s*\*\/\}$/;
const LONGEST_COMMENT = 20_000;

type Edit = Span & { readonly as: 'rule' | 'item' | 'blank' | 'hidden' };

/** Overwrites with as many other characters; line ends stay, so that lines keep their numbers. */
function overwrite(original: string, as: Edit['as']): string {
  if (as === 'hidden') return original.replace(/[^\r\n]/g, HIDDEN);
  const blank = original.replace(/[^\r\n]/g, ' ');
  // A thematic break ends whatever stands before it; an item takes in what is indented by four after it.
  const sign = as === 'rule' ? '***' : as === 'item' ? '+   #' : '';
  return sign + blank.slice(sign.length);
}

function apply(text: string, edits: Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, edit.start), overwrite(text.slice(edit.start, edit.end), edit.as));
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

class Masking {
  readonly blocks = new Map<number, BlockMark>();
  readonly inlines: InlineMark[] = [];
  readonly edits: Edit[] = [];
  readonly #text: string;

  readonly #closes = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Remembers what it found, so that a thousand openings before one closing cost one search. */
  readonly #find = (close: string, from: number): number | undefined => {
    let at = this.#closes.get(close) ?? -1;
    if (at < from) {
      at = this.#text.indexOf(close, from);
      if (at < 0) at = Number.POSITIVE_INFINITY;
      this.#closes.set(close, at);
    }
    return at === Number.POSITIVE_INFINITY ? undefined : at;
  };

  block(mark: BlockMark): void {
    this.blocks.set(mark.span.start, mark);
    this.edits.push({ ...mark.span, as: mark.family === 'indented' ? 'item' : 'rule' });
  }

  inline(kind: InlineMark['kind'], span: Span, id?: string): void {
    this.inlines.push({ kind, span, ...(id !== undefined && { id }) });
    this.edits.push({ ...span, as: kind === 'anchor' || kind === 'attributes' ? 'blank' : 'hidden' });
  }

  /** Whether nothing but quote marks and blanks shares the lines of a span. */
  alone(span: Span): boolean {
    const text = this.#text;
    let start = span.start;
    while (start > 0 && ' \t>'.includes(text[start - 1]!)) start--;
    if (start > 0 && !'\r\n'.includes(text[start - 1]!)) return false;
    return text.slice(span.end, lineEnd(text, span.end)).trim() === '';
  }

  /** Reads what stands at an offset and gives where to go on reading. */
  read(start: number): number {
    const text = this.#text;
    if (text.startsWith('{/*', start)) return this.#comment(start, '*/}');
    if (text[start] === '<') {
      if (text.startsWith('<!--', start)) return this.#comment(start, '-->');
      const tag = readComponentTag(text, start);
      if (tag === undefined || !this.alone(tag.span)) return start + 1;
      this.block(tag);
      return tag.span.end;
    }
    if (text[start] === '{' && !'{%'.includes(text[start + 1]!)) return this.#attributes(start);
    const code = readShortcode(text, start, this.#find);
    if (code === undefined) return start + 2;
    if (code.block && this.alone(code.span)) this.block(code);
    else this.inline('placeholder', code.span);
    return code.span.end;
  }

  #comment(start: number, close: string): number {
    const at = this.#find(close, start + 3);
    if (at === undefined || at - start > LONGEST_COMMENT) return start + 3;
    const span = { start, end: at + close.length };
    const id = COMMENT_ANCHOR.exec(this.#text.slice(span.start, span.end))?.[1];
    if (id !== undefined) this.inline('anchor', span, id);
    else if (!this.alone(span)) this.inline('comment', span);
    else this.block({ role: 'leaf', family: 'comment', span, name: '', fence: 0 });
    return span.end;
  }

  #attributes(start: number): number {
    ATTRIBUTES.lastIndex = start;
    const match = ATTRIBUTES.exec(this.#text);
    if (match === null) return start + 1;
    const end = this.#text.indexOf('}', start) + 1;
    this.inline(match[1] === undefined ? 'attributes' : 'anchor', { start, end }, match[1]);
    return end;
  }
}

/**
 * Hides the markup of dialects from the Markdown parser: each is overwritten by as many other characters, so that
 * every offset stays true, and is found again by where it starts.
 *
 * @param from where the body begins, after the front matter
 */
export function maskDialects(text: string, syntax: 'markdown' | 'mdx', from = 0): Masked {
  if (!ANY[syntax].test(text)) return { text, blocks: new Map(), inlines: [] };
  const { lines, fenced } = readLines(text, from);
  const masking = new Masking(text);
  const taken: Span[] = [...fenced];
  for (const line of lines) {
    if (!':/!?='.includes(text[line.content] ?? ' ')) continue;
    const content = text.slice(line.content, line.end).trimEnd();
    const mark = readContainerLine(content, line.content);
    if (mark === undefined) continue;
    masking.block(mark);
    taken.push(mark.span);
  }
  taken.sort((a, b) => a.start - b.start);
  const inline = INLINE[syntax];
  inline.lastIndex = from;
  let next = 0;
  for (let match = inline.exec(text); match !== null; match = inline.exec(text)) {
    while (next < taken.length && taken[next]!.end <= match.index) next++;
    const hidden = taken[next];
    if (hidden && hidden.start <= match.index) inline.lastIndex = hidden.end;
    else inline.lastIndex = masking.read(match.index);
  }
  return { text: apply(text, masking.edits), blocks: masking.blocks, inlines: masking.inlines };
}
