import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/place.ts';
import type { TextView } from '../text/view.ts';
import { readTomlEntries } from './front-matter-toml.ts';
import type { FrontMatter, FrontMatterEntry, Problem } from './types.ts';

/** What stands before a document's text. */
export interface FrontMatterReading {
  readonly frontMatter?: FrontMatter;
  readonly problems: readonly Problem[];
  /** Where the body begins; 0 where there is no front matter. */
  readonly end: number;
}

const OPENING = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;
const DEEPEST = 50;
const LONGEST = 500_000;

/** How deep flow collections nest, whether quoted or not: an upper bound that costs one pass. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  return deepest;
}

type Value = FrontMatterEntry['value'];

function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

class YamlReader {
  readonly entries = new Map<string, FrontMatterEntry>();
  readonly problems: Problem[] = [];
  readonly #view: TextView;
  readonly #base: number;

  constructor(view: TextView, base: number) {
    this.#view = view;
    this.#base = base;
  }

  #span(node: Node, fallback?: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    if (end > start || fallback === undefined) return { start: this.#base + start, end: this.#base + end };
    return this.#span(fallback);
  }

  #add(key: string, value: Value, span: Span): void {
    const text = this.#view.text.slice(span.start, span.end);
    this.entries.set(key, { key, value, text, place: this.#view.placeOf(span) });
  }

  problem(messageId: string, span: Span, data: Problem['data'] = {}): void {
    this.problems.push({ kind: 'front-matter', messageId, data, place: this.#view.placeOf(span) });
  }

  #read(key: string, node: unknown, keyNode: Node, depth: number): void {
    if (depth > DEEPEST) this.problem('too-deep', this.#span(keyNode));
    else if (isMap(node)) this.#readMap(`${key}.`, node.items, depth);
    else if (isSeq(node) && node.items.some((item) => !isScalar(item))) {
      for (const [index, item] of node.items.entries())
        this.#read(`${key}.${index}`, item, keyNode, depth + 1);
    } else if (isSeq(node)) {
      const values = node.items.map((item) => plainValue((item as { value: unknown }).value));
      this.#add(key, values, this.#span(node, keyNode));
    } else if (isScalar(node)) this.#add(key, plainValue(node.value), this.#span(node, keyNode));
    else this.#add(key, null, this.#span(keyNode));
  }

  #readMap(prefix: string, items: readonly { key: unknown; value: unknown }[], depth: number): void {
    const seen = new Map<string, number>();
    for (const { key, value } of items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      if (times === 2) this.problem('duplicate-key', this.#span(key), { key: name });
      this.#read(prefix + name, value, key, depth + 1);
    }
  }

  read(text: string): void {
    const whole = { start: this.#base, end: this.#base + text.length };
    if (text.length > LONGEST || nesting(text) > DEEPEST) this.problem('too-deep', whole);
    else this.#readDocument(text, whole);
  }

  #readDocument(text: string, whole: Span): void {
    // The parser's own search for equal keys is quadratic.
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) {
      const [start, end] = error.pos;
      this.problem('not-yaml', { start: this.#base + start, end: this.#base + Math.min(end, text.length) });
    }
    if (isMap(document.contents)) this.#readMap('', document.contents.items, 0);
    else if (document.contents !== null && this.problems.length === 0) this.problem('not-a-mapping', whole);
  }
}

function readYaml(view: TextView, span: Span): YamlReader {
  const reader = new YamlReader(view, span.start);
  try {
    reader.read(view.text.slice(span.start, span.end));
  } catch {
    // The parser recurses: what nests by indentation alone can still exhaust the stack.
    reader.problem('too-deep', span);
  }
  return reader;
}

/** Where the closing fence starts and the body begins. */
function findClose(text: string, fence: string, from: number): { start: number; end: number } | undefined {
  const close = fence === '---' ? /^---[ \t]*(?:\r\n|\r|\n|$)/gm : /^\+\+\+[ \t]*(?:\r\n|\r|\n|$)/gm;
  close.lastIndex = from;
  for (let match = close.exec(text); match !== null; match = close.exec(text)) {
    // `$` with the m flag also stands before U+2028, which ends no line of Markdown.
    const end = match.index + match[0].length;
    if (end === text.length || '\r\n'.includes(text[end - 1]!)) return { start: match.index, end };
  }
  return undefined;
}

/**
 * Reads YAML (`---`) or TOML (`+++`) at the very start of a view, with the place of every value. Never throws:
 * what is wrong becomes a problem, and what could be read is kept.
 */
export function readFrontMatter(view: TextView): FrontMatterReading {
  const { text } = view;
  const opening = OPENING.exec(text);
  if (opening === null) return { problems: [], end: 0 };
  const [line, fence] = opening as unknown as [string, string];
  const close = findClose(text, fence, line.length);
  if (close === undefined) {
    // A page may begin with a thematic break; keys right below it are front matter that never ends.
    if (!/^[\w.-]+[ \t]*[:=]/.test(text.slice(line.length, line.length + 200)))
      return { problems: [], end: 0 };
    const place = view.placeOf({ start: 0, end: 3 });
    return {
      problems: [{ kind: 'front-matter', messageId: 'never-closed', data: { fence }, place }],
      end: 0,
    };
  }
  const span = { start: line.length, end: close.start };
  const format = fence === '---' ? 'yaml' : 'toml';
  const place = view.placeOf({ start: 0, end: close.start + 3 });
  const { entries, problems } = format === 'yaml' ? readYaml(view, span) : readTomlEntries(view, span);
  return { frontMatter: { format, place, entries }, problems, end: close.end };
}
