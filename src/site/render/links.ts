import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import type { LocalizedDocument } from '../../document/types.ts';
import { candidatePaths, isWithinTree, splitLink } from '../../lint/resolve-link.ts';
import type { SiteFrame, SiteLocale } from '../data/frame.ts';
import { siteUrl } from '../data/routes.ts';
import { h, visitElements } from './h.ts';
import { ownWords } from './words.ts';

/** What a link is resolved against. */
export interface LinkContext {
  readonly site: SiteFrame;
  readonly base: string;
  readonly document: LocalizedDocument;
  readonly locale: SiteLocale;
  /** The id on this page that an anchor means. */
  anchor(name: string): string | undefined;
}

/**
 * Leads every link of a document to its place in the site. What lies outside the corpus leads nowhere: it becomes
 * text that says so.
 */
export function resolveLinks(root: Root | Element, context: LinkContext): void {
  visitElements(root, (element) => {
    if (element.tagName !== 'a') return;
    const { href } = element.properties;
    if (typeof href !== 'string') unlink(element, undefined, context);
    else if (/^(?:https?:)?\/\//i.test(href)) element.properties.rel = ['noopener', 'noreferrer', 'external'];
    else if (!/^mailto:/i.test(href)) resolveWithin(element, href, context);
  });
}

function resolveWithin(element: Element, href: string, context: LinkContext): void {
  const { path, anchor } = splitLink(href);
  if (path === '') {
    const id = anchor === undefined || anchor === '' ? '_top' : context.anchor(anchor);
    if (id === undefined) unlink(element, href, context);
    else element.properties.href = `#${encodeURIComponent(id)}`;
    return;
  }
  const target = isWithinTree(href) ? findTarget(path, context) : undefined;
  if (target === undefined) unlink(element, href, context);
  else element.properties.href = target + (anchor ? `#${encodeURIComponent(anchor)}` : '');
}

/** The page's address in the reader's locale. The path may lie in the target's folder or in the source's. */
function findTarget(path: string, { site, base, document, locale }: LinkContext): string | undefined {
  const from = path.startsWith('/') ? '' : document.path;
  const relative = path.startsWith('/') ? path.slice(1) : path;
  for (const candidate of candidatePaths(relative, from)) {
    const file = site.fileOf(posix.normalize(candidate));
    const route = file && site.routeOf(file.page);
    if (route) return siteUrl(base, locale.slug, route.slug);
  }
  return undefined;
}

/** A link that leads nowhere is text, with a sign, and with words for who cannot see it. */
function unlink(element: Element, href: string | undefined, { locale }: LinkContext): void {
  element.tagName = 'span';
  const { id } = element.properties;
  element.properties = id === undefined ? {} : { id };
  if (href === undefined) return;
  const words = locale.messages.t('site:link.outside');
  element.properties = { ...element.properties, className: ['ig-outside'], title: `${words}: ${href}` };
  element.children.push(h('span', { className: ['sr-only'], ...ownWords(locale) }, ` (${words})`));
}
