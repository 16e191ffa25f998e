import type { Node } from './leaf.ts';
import { ALLOWED, STRIPPED } from './sanitize.ts';

interface Tag {
  readonly name: string;
  readonly close: boolean;
  readonly start: number;
  readonly end: number;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col']);
const NAME = /<(\/?)([a-z][a-z0-9-]*)/gi;

/** The tags in a piece of raw HTML; one that never ends is none, nor is anything after it. Linear. */
function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  NAME.lastIndex = 0;
  for (let match = NAME.exec(html); match; match = NAME.exec(html)) {
    const end = endOfTag(html, NAME.lastIndex);
    if (end < 0) break;
    tags.push({ name: match[2]!.toLowerCase(), close: match[1] === '/', start: match.index, end });
    NAME.lastIndex = end;
  }
  return tags;
}

/** The offset after the `>` that ends a tag, quoted values passed over. */
function endOfTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const sign = html[i]!;
    if (sign === '>') return i + 1;
    if (sign !== '"' && sign !== "'") continue;
    i = html.indexOf(sign, i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

interface Open {
  readonly name: string;
  readonly node: number;
}

/**
 * Keeps raw HTML within the container that it stands in: what is opened there is closed there, what closes
 * something else is dropped, and elements that a document may not have never reach the parser of the rest. Safety
 * does not hang on this but on the sanitizer; the text around does.
 *
 * @param inline whether the nodes are inline content, in which each tag is a node of its own
 */
export function containRaw(nodes: readonly Node[], inline: boolean): Node[] {
  if (!nodes.some(({ type }) => type === 'html')) return [...nodes];
  const kept = dropStripped(nodes);
  const values = kept.map(({ value = '' }) => value);
  const open: Open[] = [];
  kept.forEach((node, index) => {
    if (node.type === 'html') values[index] = balance(node.value ?? '', index, open);
  });
  // What nothing closes ends with the node itself, or inside a paragraph with the paragraph.
  let tail = '';
  for (const { name, node } of open.reverse()) {
    if (inline) tail += `</${name}>`;
    else values[node] += `</${name}>`;
  }
  const result = kept.map((node, index) =>
    node.type === 'html' ? { ...node, value: values[index]! } : node,
  );
  return tail === '' ? result : [...result, { type: 'html', value: tail }];
}

/** Takes out tags that are not allowed and closings of what is not open; notes what stays open. */
function balance(html: string, node: number, open: Open[]): string {
  let result = '';
  let done = 0;
  const drop = (from: number, to: number): void => {
    result += html.slice(done, from);
    done = to;
  };
  for (const { name, close, start, end } of readTags(html)) {
    if (!ALLOWED.has(name)) drop(start, end);
    else if (VOID.has(name)) continue;
    else if (!close) open.push({ name, node });
    else if (open.at(-1)?.name === name) open.pop();
    else drop(start, end);
  }
  return result + html.slice(done);
}

/** Drops elements whose content is no text for readers, with all of it: within a node, or from node to node. */
function dropStripped(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type !== 'html') {
      kept.push(node);
      continue;
    }
    const { value, left } = withoutStripped(node.value ?? '');
    if (value !== '') kept.push({ ...node, value });
    const closing = left === undefined ? -1 : nodes.findIndex((each, at) => at > i && closes(each, left));
    if (closing > i) i = closing;
  }
  return kept;
}

const closes = ({ type, value = '' }: Node, name: string): boolean =>
  type === 'html' && readTags(value).some((tag) => tag.close && tag.name === name);

function withoutStripped(html: string): { value: string; left?: string } {
  let value = '';
  let done = 0;
  let within: string | undefined;
  for (const { name, close, start, end } of readTags(html)) {
    if (within !== undefined) {
      if (!close || name !== within) continue;
      done = end;
      within = undefined;
    } else if (!close && STRIPPED.has(name)) {
      value += html.slice(done, start);
      within = name;
    }
  }
  return within === undefined ? { value: value + html.slice(done) } : { value, left: within };
}
