import type { Element } from 'hast';
import type { LocalizedDocument } from '../../document/types.ts';
import { fileNameOf, standInsOf } from '../model/stand-ins.ts';
import { PageRenderer } from '../render/article.ts';
import { drawingOf } from '../render/drawing.ts';
import type { Figures } from '../render/figures.ts';
import { h } from '../render/h.ts';
import { renderLanding } from '../render/landing.ts';
import { PICTURES, type Picture } from './assets.ts';
import type { OpenPage, Site } from './site.ts';

/** One page of the site, as Starlight's collection holds it. */
export interface Entry {
  /** Locale and slug: `nl/guide/start`. */
  readonly id: string;
  readonly data: Record<string, unknown> & { readonly title: string };
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/**
 * All entries, page by page, so that no more than one page is in memory at a time; then the pages that open each
 * locale, unless the corpus has one of its own.
 */
export async function* siteEntries(site: Site, base: string): AsyncGenerator<Entry> {
  const titles = new Map<string, Map<string, string>>();
  for (const { page, slug } of site.routes) {
    const open = await site.open(page);
    site.tools.take(open);
    const renderer = new PageRenderer(site, open, base, await figuresOf(open, site, base));
    const own = new Map<string, string>();
    titles.set(page, own);
    for (const locale of site.locales) {
      const article = renderer.render(locale);
      if (!article) continue;
      own.set(locale.locale.name, article.title);
      const { title, description, html, headings } = article;
      yield {
        id: [locale.slug, slug].filter(Boolean).join('/'),
        data: { title, ...(description !== undefined && { description }) },
        html,
        headings,
      };
    }
  }
  if (site.routes.some(({ slug }) => slug === '')) return;
  for (const locale of site.locales) {
    const data = { title: site.title, tableOfContents: false, sidebar: { order: -1 } };
    yield { id: locale.slug, data, html: renderLanding(site, locale, base, titles), headings: [] };
  }
}

/** What the documents of a page show as pictures, or else as drawings of what stands in the text, by the document and the address that it writes. */
async function figuresOf(open: OpenPage, site: Site, base: string): Promise<Figures> {
  const found = new Map<LocalizedDocument, Map<string, Picture>>();
  for (const documents of [open.read.documents, open.read.embedded]) {
    for (const [locale, document] of documents) {
      const file = open.page.files.get(locale);
      if (file) found.set(document, await site.pictures.of(document, file));
    }
  }
  const root = base.endsWith('/') ? base : `${base}/`;
  const drawn = drawingsOf(open, site);
  return (document) => (src, alt) => {
    const picture = found.get(document)?.get(src);
    if (!picture) return drawn(document, src);
    const { name, width, height } = picture;
    return h('img', {
      src: `${root}${PICTURES}/${name}`,
      alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    });
  };
}

/** Drawings for figures that are in no folder, where they stand for what the page's model has. */
function drawingsOf({ page, source }: OpenPage, site: Site) {
  const model = source && site.tools.modelOf(page.id);
  const standIns = model && standInsOf(source.document, model);
  return ({ locale }: LocalizedDocument, src: string): Element | undefined => {
    const name = fileNameOf(src);
    const standIn = standIns?.get(name);
    const shown = site.locales.find((each) => each.locale.name === locale.name);
    return standIn && shown && drawingOf(standIn, shown, name);
  };
}
