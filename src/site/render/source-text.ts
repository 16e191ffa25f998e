import type { Element, ElementContent } from 'hast';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { SiteLocale } from '../data/frame.ts';
import { type Figures, placeFigures } from './figures.ts';
import { h, textOf, visitElements } from './h.ts';
import { type Rendered, renderDocument } from './hast.ts';
import { languageOf } from './words.ts';

/** Leaves whose text a reader compares; code and figures say the same on both sides or are told of as findings. */
const PROSE = new Set(['heading', 'paragraph', 'cell']);

/** The source text of a page, rendered once for every document that is held against it. */
export class SourceTexts {
  readonly #rendered = new Map<LocalizedDocument, Rendered>();
  readonly #source: SiteLocale;
  readonly #figures: Figures;

  constructor(source: SiteLocale, figures: Figures) {
    this.#source = source;
    this.#figures = figures;
  }

  /** Source text as it stands beside a translation: inline, without ids and without links. */
  beside(document: LocalizedDocument, blocks: readonly Block[]): Element | undefined {
    const prose = blocks.filter(({ kind }) => PROSE.has(kind));
    const content = prose.flatMap((block, i) => [
      ...(i > 0 ? [h('br')] : []),
      ...(this.#element(document, block)?.children ?? []),
    ]);
    if (content.every((node) => textOf(node).trim() === '')) return undefined;
    return h('div', this.#properties('ig-src'), content);
  }

  /** Whole blocks of the source, for a gap. */
  whole(document: LocalizedDocument, blocks: readonly Block[]): Element {
    const content = blocks.flatMap((block): ElementContent[] => {
      const element = this.#element(document, block);
      if (!element) return block.children.flatMap((child) => [this.whole(document, [child])]);
      const inner = ['li', 'tr'].includes(element.tagName) ? element.children : [element];
      return inner.map((node) =>
        node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? { ...node, tagName: 'p' } : node,
      );
    });
    return h('div', this.#properties('ig-gap-text'), content);
  }

  #properties(className: string) {
    return { className: [className], ...languageOf(this.#source.locale.tag), 'data-pagefind-ignore': '' };
  }

  /** Shared by all articles that show it: from here on nobody changes it. */
  #element(document: LocalizedDocument, block: Block): Element | undefined {
    return this.#render(document).elements.get(block);
  }

  #render(document: LocalizedDocument): Rendered {
    const known = this.#rendered.get(document);
    if (known) return known;
    const rendered = renderDocument(document);
    placeFigures(rendered.root, this.#source, this.#figures(document));
    visitElements(rendered.root, bare);
    this.#rendered.set(document, rendered);
    return rendered;
  }
}

/** What is shown a second time takes no ids and no place in the order of keys. */
function bare(element: Element): void {
  delete element.properties.id;
  delete element.properties.name;
  if (element.tagName === 'a' || element.properties.className?.toString() === 'ig-seg') {
    element.tagName = 'span';
    element.properties = {};
  }
}
