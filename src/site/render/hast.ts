import type { Element, Root, RootContent } from 'hast';
import type { Nodes } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import { BLOCK_MARK } from './nonce.ts';
import { schema } from './sanitize.ts';
import { wrapSegments } from './segments.ts';
import { type Numbered, writeTree } from './tree.ts';

/** A document as safe hast, with the element of every block that has one. */
export interface Rendered {
  readonly root: Root;
  readonly elements: ReadonlyMap<Block, Element>;
  /** Each begins in one of these, empty where its place in the text was lost. */
  readonly segments: ReadonlyMap<Segment, Element>;
}

/** One chain for every heading that footnotes may have: a word in each language of the site. */
const chains = new Map<string, ReturnType<typeof createChains>>();

/** To put raw HTML together takes as long as all the rest; most documents have none. */
const createChains = (footnoteLabel: string) => ({
  raw: createStart(footnoteLabel).use(rehypeRaw).use(rehypeSanitize, schema).freeze(),
  plain: createStart(footnoteLabel).use(rehypeSanitize, schema).freeze(),
});

const createStart = (footnoteLabel: string) =>
  unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel,
    unknownHandler: (state, node) =>
      state.applyData(node, {
        type: 'element',
        tagName: 'span',
        properties: {},
        children: 'children' in node ? state.all(node) : [],
      }),
  });

const writer = unified().use(rehypeStringify, { allowDangerousHtml: false }).freeze();

/** A document as safe hast, its marks still in it. */
interface Marked {
  readonly root: Root;
  readonly numbered: Numbered;
}

/** For documents that are rendered again: once for their readers, once beside their translations. */
const copies = new WeakMap<LocalizedDocument, Marked>();

/**
 * Renders a document through remark and rehype; what comes out holds nothing that a document could harm with.
 * @param footnotes the heading of footnotes
 * @param again whether the same document will be asked for once more
 */
export function renderDocument(
  document: LocalizedDocument,
  footnotes = 'Footnotes',
  again = false,
): Rendered {
  const { root, numbered } = copies.get(document) ?? mark(document, footnotes);
  copies.delete(document);
  if (again) copies.set(document, { root: copyOf(root), numbered });
  const { blocks, segments } = numbered;
  const elements = new Map<Block, Element>();
  takeBlocks(root, (index, element) => {
    const block = blocks[index];
    if (block && !elements.has(block)) elements.set(block, element);
  });
  return { root, elements, segments: wrapSegments(root, segments) };
}

function mark(document: LocalizedDocument, footnotes: string): Marked {
  const known = chains.get(footnotes) ?? createChains(footnotes);
  chains.set(footnotes, known);
  const numbered = writeTree(document);
  const chain = hasRaw(numbered.root) ? known.raw : known.plain;
  return { root: chain.runSync(numbered.root) as unknown as Root, numbered };
}

function copyOf<Node extends Root | RootContent>(node: Node): Node {
  const copy = { ...node };
  if ('properties' in copy) copy.properties = { ...copy.properties };
  if ('children' in copy) copy.children = copy.children.map(copyOf) as typeof copy.children;
  return copy;
}

function hasRaw(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasRaw));
}

/** Finds the elements of blocks and takes the marks off. The mark of code stands inside its `pre`. */
function takeBlocks(parent: Root | Element, take: (index: number, element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    // Code that is wider than its place is moved by keys too.
    if (isPre(child)) child.properties.tabIndex = 0;
    const mark = child.properties[BLOCK_MARK];
    if (mark !== undefined) {
      delete child.properties[BLOCK_MARK];
      take(Number(mark), child.tagName === 'code' && isPre(parent) ? parent : child);
    }
    takeBlocks(child, take);
  }
}

const isPre = (node: Root | Element): node is Element => node.type === 'element' && node.tagName === 'pre';

export function writeHtml(root: Root): string {
  return writer.stringify(root);
}
