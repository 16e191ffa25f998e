import type { Element, ElementContent, Root } from 'hast';
import type { Block } from '../../document/types.ts';
import { h } from './h.ts';
import type { Rendered } from './hast.ts';

export interface UnitParts {
  /** The source text of a block. */
  beside(block: Block): Element | undefined;
  /** The findings on a block. */
  notes(block: Block): Element | undefined;
}

/**
 * Puts a block's source text and findings right after it, the three in one element, which is what the bilingual
 * modes lay out. Gives what stands in a block's place now.
 */
export function wrapUnits({ root, elements }: Rendered, parts: UnitParts): ReadonlyMap<Block, Element> {
  const blocks = new Map([...elements].map(([block, element]) => [element, block]));
  const outer = new Map<Block, Element>();
  const visit = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).map((child): ElementContent => {
      if (child.type !== 'element') return child;
      const block = blocks.get(child);
      visit(child);
      const unit = block && wrap(child, block, parts);
      if (block) outer.set(block, unit ?? child);
      return unit ?? child;
    });
  };
  visit(root);
  return outer;
}

function wrap(element: Element, block: Block, parts: UnitParts): Element | undefined {
  const source = parts.beside(block);
  const notes = parts.notes(block);
  if (!source && !notes) return undefined;
  if (element.tagName === 'td' || element.tagName === 'th') {
    const text = h('div', {}, element.children);
    element.children = [h('div', { className: ['ig-unit'] }, text, source, notes)];
    return element;
  }
  return h('div', { className: ['ig-unit'] }, element, source, notes);
}
