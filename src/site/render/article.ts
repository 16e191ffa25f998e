import GithubSlugger from 'github-slugger';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { documentTitle } from '../../document/anchors.ts';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { OpenPage, Site, SiteLocale } from '../data/site.ts';
import { renderDocument, writeHtml } from './hast.ts';

/** What Astro needs of a rendered entry. */
export interface Article {
  readonly title: string;
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** The document that a locale's readers get: its own file, or for the source what is recovered. */
export function documentFor(page: OpenPage, { locale }: SiteLocale): LocalizedDocument | undefined {
  return (
    page.read.documents.get(locale.name) ??
    (page.source?.document.locale.name === locale.name ? page.source.document : undefined)
  );
}

/** Renders a page in one locale. */
export function renderArticle(_site: Site, page: OpenPage, locale: SiteLocale): Article | undefined {
  const document = documentFor(page, locale);
  if (!document) return undefined;
  const { root, elements } = renderDocument(document);
  const slugger = new GithubSlugger();
  const headings: Article['headings'][number][] = [];
  let title: string | undefined;
  for (const [block, element] of elements) {
    if (block.kind !== 'heading') continue;
    const text = toString(element);
    if (title === undefined && block.level === 1) {
      title = text;
      root.children = root.children.filter((child) => child !== element);
      continue;
    }
    const slug = slugger.slug(text);
    element.properties.id = slug;
    headings.push({ depth: block.level ?? 2, slug, text });
  }
  return { title: title ?? (documentTitle(document) || page.route.slug), html: writeHtml(root), headings };
}
export type { Block, Element };
