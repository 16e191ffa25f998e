import type { Element, ElementContent, Root } from 'hast';
import type { Block } from '../../document/types.ts';
import type { SiteLocale } from '../data/frame.ts';
import { h } from './h.ts';
import type { Rendered } from './hast.ts';
import { findingId, listOf } from './notes.ts';
import type { Gap } from './pairing.ts';
import type { Placed } from './placing.ts';
import { ownWords } from './words.ts';

export interface GapContext {
  readonly locale: SiteLocale;
  readonly base: string;
  text(blocks: readonly Block[]): Element;
}

/** Shows what is missing at its place: a box with the source text, and what the finding says. */
export function insertGaps(
  { root, elements }: Rendered,
  outer: ReadonlyMap<Block, Element>,
  { byGap }: Placed,
  context: GapContext,
): void {
  if (byGap.size === 0) return;
  const parents = parentsOf(root);
  // From the last to the first, so that gaps after the same block keep their order.
  for (const [gap, findings] of [...byGap].reverse()) {
    const box = (tag: 'li' | 'div') =>
      h(
        tag,
        { className: ['ig-gap'], id: `ig-gap-${findingId(findings[0]!)}` },
        h(
          'p',
          { className: ['ig-gap-label'], ...ownWords(context.locale) },
          context.locale.messages.t('site:gap.label'),
        ),
        context.text(gap.sources),
        h(
          'div',
          { className: ['not-content'], 'data-pagefind-ignore': '', ...ownWords(context.locale) },
          h(
            'details',
            { className: ['ig-gap-notes'] },
            h('summary', {}, context.locale.messages.t('site:finding.count', { count: findings.length })),
            listOf(findings, context.locale, context.base),
          ),
        ),
      );
    place(gap, box, { root, elements, outer, parents });
  }
}

interface Tree extends Pick<Rendered, 'root' | 'elements'> {
  readonly outer: ReadonlyMap<Block, Element>;
  readonly parents: ReadonlyMap<Element, Root | Element>;
}

function place(gap: Gap, box: (tag: 'li' | 'div') => Element, tree: Tree): void {
  const before = gap.after && lastElement(gap.after, tree);
  const parent = before
    ? tree.parents.get(before)
    : (gap.within && tree.elements.get(gap.within)) || tree.root;
  if (!parent) return;
  const index = before ? parent.children.indexOf(before) + 1 : 0;
  const isList = parent.type === 'element' && (parent.tagName === 'ul' || parent.tagName === 'ol');
  if (parent.type === 'element' && /^t(?:able|body|head|r)$/.test(parent.tagName)) {
    placeInTable(parent, box('div'), index);
  } else (parent.children as ElementContent[]).splice(index, 0, box(isList ? 'li' : 'div'));
}

/** A row of its own, as wide as any table is. */
function placeInTable(parent: Element, box: Element, index: number): void {
  if (parent.tagName === 'tr') return;
  parent.children.splice(index, 0, h('tr', {}, h('td', { colSpan: 20 }, box)));
}

/** What a block is on the page; a section is what it ends with. */
function lastElement(block: Block, tree: Tree): Element | undefined {
  const own = tree.outer.get(block);
  if (own) return own;
  for (const child of block.children.toReversed()) {
    const found = lastElement(child, tree);
    if (found) return found;
  }
  return undefined;
}

function parentsOf(root: Root): Map<Element, Root | Element> {
  const parents = new Map<Element, Root | Element>();
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      parents.set(child, parent);
      visit(child);
    }
  };
  visit(root);
  return parents;
}
