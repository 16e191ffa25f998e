import { renderArticle } from '../render/article.ts';
import type { Site, SiteLocale } from './site.ts';

/** One page of the site, as Starlight's collection holds it. */
export interface Entry {
  /** Locale and slug: `nl/guide/start`. */
  readonly id: string;
  readonly data: Record<string, unknown> & { readonly title: string };
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** All entries, page by page, so that no more than one page is in memory at a time. */
export async function* siteEntries(site: Site, base: string): AsyncGenerator<Entry> {
  for (const locale of site.locales) yield landing(site, locale, base);
  for (const { page, slug } of site.routes) {
    const open = await site.open(page);
    for (const locale of site.locales) {
      const article = renderArticle(site, open, locale);
      if (!article) continue;
      const { title, html, headings } = article;
      yield { id: [locale.slug, slug].filter(Boolean).join('/'), data: { title }, html, headings };
    }
  }
}

function landing(site: Site, locale: SiteLocale, base: string): Entry {
  return { id: locale.slug, data: { title: site.title }, html: `<p>${base}</p>`, headings: [] };
}
