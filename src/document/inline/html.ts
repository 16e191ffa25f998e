import type { Span } from '../../text/place.ts';
import type { SyntaxNode } from '../markdown.ts';

/** A tag or a comment; an attribute's value may hold what looks like a tag's end. */
const TAG = /<!--|<\/?([A-Za-z][\w.:-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;
/** Elements whose content is no text for readers. */
const OPAQUE = new Set(['script', 'style', 'pre', 'svg', 'textarea', 'template', 'code-block']);
/** Elements that end the text before and after them. */
const CUTTING =
  /^<\/?(?:br|hr|li|p|tr|td|th|ul|ol|dl|dt|dd|div|table|thead|tbody|caption|summary|details|h[1-6]|figure|figcaption|section|article|header|footer|nav|aside|main|center|blockquote|option|video|picture|source|iframe)\b/i;
const ATTRIBUTE = {
  link: /^<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  image: /^<img\s[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
};

/** What a tag means to a reader of the text that it stands in. */
export interface TagReading {
  readonly kind: 'cut' | 'link' | 'image' | 'anchor' | 'comment' | 'close' | 'tag';
  /** A link's or image's address. */
  readonly url?: string;
}

/** Reads one tag or comment as it stands in a text. */
export function readTag(tag: string): TagReading {
  if (tag.startsWith('<!--')) return { kind: 'comment' };
  if (CUTTING.test(tag)) return { kind: 'cut' };
  if (tag.startsWith('</')) return { kind: 'close' };
  for (const kind of ['link', 'image'] as const) {
    const match = ATTRIBUTE[kind].exec(tag);
    if (match) return { kind, url: match[1] ?? match[2] ?? match[3] ?? '' };
  }
  return { kind: /^<a\b/i.test(tag) ? 'anchor' : 'tag' };
}

function endOfComment(html: string, start: number): number {
  const end = html.indexOf('-->', start + 2);
  return end < 0 ? html.length : end + 3;
}

/** A block of HTML as inline nodes: its tags, and the text between them that readers see. */
export function readHtml(html: string, base: number): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const add = (type: string, { start, end }: Span): void => {
    const position = { start: { offset: base + start }, end: { offset: base + end } };
    if (end > start) nodes.push({ type, position });
  };
  let done = 0;
  let hidden = '';
  for (const match of html.matchAll(TAG)) {
    const name = match[1]?.toLowerCase() ?? '';
    const end = match[0] === '<!--' ? endOfComment(html, match.index) : match.index + match[0].length;
    if (match.index < done) continue;
    if (hidden !== '') {
      if (name !== hidden || !match[0].startsWith('</')) continue;
      hidden = '';
      add('hidden', { start: done, end });
    } else {
      add('text', { start: done, end: match.index });
      add('html', { start: match.index, end });
      if (OPAQUE.has(name) && !/^<\/|\/>$/.test(match[0])) hidden = name;
    }
    done = end;
  }
  add(hidden === '' ? 'text' : 'hidden', { start: done, end: html.length });
  return nodes;
}
