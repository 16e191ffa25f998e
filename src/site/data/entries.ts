import type { Element } from 'hast';
import { documentTitle } from '../../document/anchors.ts';
import type { LocalizedDocument } from '../../document/types.ts';
import { fileNameOf, standInsOf } from '../model/stand-ins.ts';
import { documentFor, PageRenderer } from '../render/article.ts';
import { drawingOf } from '../render/drawing.ts';
import type { Figures } from '../render/figures.ts';
import { h } from '../render/h.ts';
import { renderLanding } from '../render/landing.ts';
import { PICTURES, type Picture } from './assets.ts';
import type { ArticleSink } from './current.ts';
import type { SiteFrame } from './frame.ts';
import { entryId } from './locales.ts';
import { checkSite, type OpenPage, type Site } from './site.ts';
import type { SiteTools } from './tools.ts';

/** One page of the site, as Starlight's collection holds it. */
export interface Entry {
  /** Locale and slug: `nl/guide/start`. */
  readonly id: string;
  readonly data: Record<string, unknown> & { readonly title: string };
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
  /**
   * Whether it gives way to a page that the site has of its own: what opens a locale for want of a page that does,
   * and what holds components, which only the site can show.
   */
  readonly yields: boolean;
}

/** Checks a site and writes its articles while their pages are open, then the pages that open each locale. */
export async function writeSite(frame: SiteFrame, { base, keep }: ArticleSink): Promise<Site> {
  const site = await checkSite(frame, async (page, tools, locales) => {
    for await (const entry of articlesOf(page, locales, { frame, tools, base })) await keep(entry);
  });
  for (const entry of landingsOf(site, base)) await keep(entry);
  return site;
}

/** Checks a site whose articles somebody else renders: what they are called is told all the same. */
export function nameSite(frame: SiteFrame): Promise<Site> {
  return checkSite(frame, async (page, tools) => {
    for (const locale of frame.locales) {
      const document = documentFor(page, locale);
      const title = document && documentTitle(document);
      if (title) tools.nameArticle(page.page.id, locale.locale.name, title);
    }
  });
}

/** The articles of a page, in those of the locales that have it. */
async function* articlesOf(
  page: OpenPage,
  locales: ReadonlySet<string>,
  { frame, tools, base }: Surroundings,
): AsyncGenerator<Entry> {
  const renderer = new PageRenderer(frame, page, base, await figuresOf(page, { frame, tools, base }));
  for (const locale of frame.locales) {
    const article = locales.has(locale.locale.name) ? renderer.render(locale) : undefined;
    if (!article) continue;
    const { title, description, html, headings } = article;
    tools.nameArticle(page.page.id, locale.locale.name, title);
    yield {
      id: entryId(locale, page.route.slug),
      data: { title, ...(description !== undefined && { description }) },
      html,
      headings,
      yields: page.page.id.endsWith('.mdx'),
    };
  }
}

/** The pages that open each locale, unless the corpus has one of its own. */
function* landingsOf(site: Site, base: string): Generator<Entry> {
  if (site.routeAt('')) return;
  for (const locale of site.locales) {
    const data = { title: site.title, tableOfContents: false, sidebar: { order: -1 } };
    const html = renderLanding(site, locale, base);
    yield { id: entryId(locale, ''), data, html, headings: [], yields: true };
  }
}

interface Surroundings {
  readonly frame: SiteFrame;
  readonly tools: SiteTools;
  readonly base: string;
}

/** What the documents of a page show as pictures, or else as drawings of what stands in the text, by the document and the address that it writes. */
async function figuresOf(open: OpenPage, { frame, tools, base }: Surroundings): Promise<Figures> {
  const found = new Map<LocalizedDocument, Map<string, Picture>>();
  for (const documents of [open.read.documents, open.read.embedded]) {
    for (const [locale, document] of documents) {
      const file = open.page.files.get(locale);
      if (file) found.set(document, await frame.pictures.of(document, file));
    }
  }
  const root = base.endsWith('/') ? base : `${base}/`;
  const drawn = drawingsOf(open, frame, tools);
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
function drawingsOf({ page, source }: OpenPage, frame: SiteFrame, tools: SiteTools) {
  const model = source && tools.modelOf(page.id);
  const standIns = model && standInsOf(source.document, model);
  return ({ locale }: LocalizedDocument, src: string): Element | undefined => {
    const name = fileNameOf(src);
    const standIn = standIns?.get(name);
    const shown = frame.locales.find((each) => each.locale.name === locale.name);
    return standIn && shown && drawingOf(standIn, shown, name);
  };
}
