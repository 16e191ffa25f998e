import type { Element, Root } from 'hast';
import type { LocalizedDocument } from '../../document/types.ts';
import type { SiteLocale } from '../data/frame.ts';
import { h, visitElements } from './h.ts';
import { ownWords } from './words.ts';

/** Gives what stands for a figure, by its address and its words as written; nothing where nobody knows it. */
export type FigureSource = (src: string, alt: string) => Element | undefined;

/** The figures of each document. */
export type Figures = (document: LocalizedDocument) => FigureSource;

/**
 * Puts something for readers in the place of every image: what the site has for it, else a box with the words that
 * the document has for it. Nothing is loaded from another host.
 */
export function placeFigures(root: Root | Element, locale: SiteLocale, find: FigureSource): void {
  visitElements(root, (element) => {
    if (element.tagName !== 'img') return;
    const src = String(element.properties.src ?? '');
    const alt = String(element.properties.alt ?? '').trim();
    const known = find(src, alt);
    Object.assign(element, known ? { ...known } : placeholder(src, alt, locale));
  });
}

function placeholder(src: string, alt: string, locale: SiteLocale): Element {
  const name = src.split(/[?#]/)[0]!.split('/').at(-1) ?? '';
  const external = /^(?:https?:)?\/\//i.test(src);
  const label = locale.messages.t(external ? 'site:figure.external' : 'site:figure.missing', { name });
  return h(
    'span',
    { className: ['ig-figure'], role: 'img', ariaLabel: alt === '' ? label : `${alt} (${label})` },
    alt !== '' && h('span', { className: ['ig-figure-alt'] }, alt),
    h('span', { className: ['ig-figure-label'], ...ownWords(locale) }, label),
  );
}
