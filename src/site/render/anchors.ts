import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import type { Block } from '../../document/types.ts';
import { h, textOf, visitElements } from './h.ts';

/** Ids that a document may not take: those of the site itself, and what scripts might look up by name. */
const RESERVED = /^(?:s-|f-|ig-|starlight|mobile-starlight|theme-icons|pagefind|_)|[^\p{L}\p{N}._:-]/iu;

const VOID = new Set(['img', 'br', 'hr', 'wbr', 'input']);

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

export interface Anchors {
  readonly headings: readonly Heading[];
  /** The first heading of level 1, taken out of the text: it is the page's title. */
  readonly title: Element | undefined;
  /** The block of that heading. */
  readonly titleBlock: Block | undefined;
  /** The id on the page that a link's anchor means, as written or in another letter case. */
  resolve(anchor: string): string | undefined;
}

/** Reads the ids that a document fixes, takes them off, and gives headings and anchors ids of the site's making. */
export function writeAnchors(root: Root, elements: ReadonlyMap<Block, Element>): Anchors {
  const ids = new AnchorIds();
  const fixed = takeFixed(root, ids);
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  let title: { element: Element; block: Block } | undefined;
  for (const [block, element] of elements) {
    if (block.kind !== 'heading') continue;
    const text = textOf(element).trim();
    const wanted = slugger.slug(text);
    if (!title && block.level === 1 && root.children.includes(element)) {
      title = { element, block };
      root.children = root.children.filter((child) => child !== element);
      for (const anchor of [wanted, ...(block.anchors ?? [])]) ids.alias(anchor, '_top');
      continue;
    }
    const slug = ids.give(wanted);
    element.properties.id = slug;
    // Attributes that a dialect writes behind a heading (`{#id}`) are in no element.
    for (const anchor of block.anchors ?? []) if (!fixed.has(anchor)) ids.alias(anchor, slug);
    headings.push({ depth: Math.max(2, block.level ?? 2), slug, text });
  }
  return {
    headings,
    title: title?.element,
    titleBlock: title?.block,
    resolve: (anchor) => ids.resolve(anchor),
  };
}

class AnchorIds {
  readonly #targets = new Map<string, string>();
  readonly #given = new Set<string>();

  /** A free id for what a document calls `wanted`. */
  give(wanted: string): string {
    const base = wanted === '' || RESERVED.test(wanted) ? `user-content-${slugOf(wanted)}` : wanted;
    let id = base;
    for (let n = 1; this.#given.has(id); n++) id = `${base}-${n}`;
    this.#given.add(id);
    this.alias(wanted, id);
    return id;
  }

  /** Lets an anchor lead to an element that has its id already. The first who claims an anchor has it. */
  alias(anchor: string, id: string): void {
    if (!this.#targets.has(anchor)) this.#targets.set(anchor, id);
  }

  resolve(anchor: string): string | undefined {
    const exact = this.#targets.get(anchor);
    if (exact !== undefined) return exact;
    const folded = anchor.toLowerCase();
    for (const [known, id] of this.#targets) if (known.toLowerCase() === folded) return id;
    return undefined;
  }
}

const slugOf = (text: string): string => new GithubSlugger().slug(text) || 'x';

/** `<a name>` and `id` attributes become empty elements of ours at their place, the first of each name. */
function takeFixed(root: Root, ids: AnchorIds): Set<string> {
  const fixed = new Set<string>();
  visitElements(root, (element) => {
    const { id, name } = element.properties;
    delete element.properties.id;
    delete element.properties.name;
    const anchor = String(id ?? name ?? '');
    if (anchor === '' || fixed.has(anchor)) return;
    fixed.add(anchor);
    const given = ids.give(anchor);
    if (element.tagName === 'a' && element.properties.href === undefined) {
      element.tagName = 'span';
      element.properties = { id: given };
    } else if (!VOID.has(element.tagName)) element.children.unshift(h('span', { id: given }));
  });
  return fixed;
}
