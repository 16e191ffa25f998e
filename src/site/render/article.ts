import type { Element, ElementContent, Root } from 'hast';
import { documentTitle } from '../../document/anchors.ts';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { SiteFrame, SiteLocale } from '../data/frame.ts';
import { segmentIds } from '../data/segment-ids.ts';
import type { OpenPage } from '../data/site.ts';
import { type Heading, writeAnchors } from './anchors.ts';
import { RESTORE_MODE } from './control.ts';
import { type Figures, placeFigures } from './figures.ts';
import { insertGaps } from './gaps.ts';
import { h, textOf } from './h.ts';
import { type Rendered, renderDocument, writeHtml } from './hast.ts';
import { highlight } from './highlight.ts';
import { resolveLinks } from './links.ts';
import { notesFor } from './notes.ts';
import { dressNotices } from './notices.ts';
import { markOmissions } from './omissions.ts';
import { type Pairing, readPairing } from './pairing.ts';
import { type Placed, placeFindings } from './placing.ts';
import { SourceTexts } from './source-text.ts';
import { summaryOf } from './summary.ts';
import { wrapUnits } from './units.ts';

/** What Astro needs of a rendered entry. */
export interface Article {
  readonly title: string;
  /** The front matter's own. */
  readonly description: string | undefined;
  readonly html: string;
  readonly headings: readonly Heading[];
}

const NOTHING_PAIRED: Pairing = { sources: new Map(), gaps: [] };

/** A page on its way to its readers: what is the same for all its locales is made once. */
export class PageRenderer {
  readonly #site: SiteFrame;
  readonly #page: OpenPage;
  readonly #base: string;
  readonly #figures: Figures;
  readonly #sources: SourceTexts;
  /** Documents that stand beside translations too. */
  readonly #twice: ReadonlySet<LocalizedDocument>;

  constructor(site: SiteFrame, page: OpenPage, base: string, figures: Figures = () => () => undefined) {
    this.#site = site;
    this.#page = page;
    this.#base = base;
    this.#figures = figures;
    this.#twice = new Set(page.pairs.map(({ alignment }) => alignment.source));
    this.#sources = new SourceTexts(site.source, figures);
  }

  /** The article in one locale; nothing where the locale has no text of its own. */
  render(locale: SiteLocale): Article | undefined {
    const document = documentFor(this.#page, locale);
    if (!document || document.blocks.length === 0) return undefined;
    const pair = this.#page.pairs.find((each) => each.locale === locale.locale.name);
    const pairing = pair ? readPairing(pair.alignment) : NOTHING_PAIRED;
    const placed = placeFindings(document, this.#page.findings, pairing.gaps);
    const rendered = renderDocument(document, locale.messages.t('site:footnotes'), this.#twice.has(document));
    const anchors = writeAnchors(rendered.root, rendered.elements);
    placeFigures(rendered.root, locale, this.#figures(document));
    resolveLinks(rendered.root, {
      site: this.#site,
      base: this.#base,
      document,
      locale,
      anchor: (name) => anchors.resolve(name),
    });
    nameSegments(rendered, segmentIds(document, pair?.alignment), placed);
    markOmissions(placed, rendered.segments, locale);
    dressNotices(rendered, locale);
    const source = pair?.alignment.source;
    const beside = (block: Block) => {
      const blocks = pairing.sources.get(block);
      return source && blocks ? this.#sources.beside(source, blocks) : undefined;
    };
    const notes = (block: Block) => {
      const findings = placed.byBlock.get(block);
      return findings && notesFor(findings, locale, this.#base);
    };
    const wrapped = wrapUnits(rendered, { beside, notes });
    if (source)
      insertGaps(rendered, wrapped, placed, {
        locale,
        base: this.#base,
        text: (blocks) => this.#sources.whole(source, blocks),
      });
    const title =
      anchors.title && anchors.titleBlock
        ? titleUnit(anchors.title, beside(anchors.titleBlock), notes(anchors.titleBlock))
        : undefined;
    const context = {
      site: this.#site,
      base: this.#base,
      page: this.#page,
      locale,
      placed,
      bilingual: pairing.sources.size > 0,
    };
    const body = h(
      'div',
      { className: ['ig-article'] },
      title,
      summaryOf(context),
      context.bilingual && restore(),
      rendered.root.children as ElementContent[],
    );
    const words = anchors.title ? textOf(anchors.title).trim() : documentTitle(document);
    return {
      description: descriptionOf(document),
      title: words || this.#page.route.slug,
      html: writeHtml({ type: 'root', children: [body] } satisfies Root),
      headings: anchors.headings,
    };
  }
}

/** The document that a locale's readers get: its own file, or for the source what is recovered. */
export function documentFor(page: OpenPage, { locale }: SiteLocale): LocalizedDocument | undefined {
  const own = page.read.documents.get(locale.name);
  return own ?? (page.source?.document.locale.name === locale.name ? page.source.document : undefined);
}

function descriptionOf({ frontMatter }: LocalizedDocument): string | undefined {
  const value = frontMatter?.entries.get('description')?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The only script in an article is ours; the site's policy knows it by its hash. */
const restore = (): Element => h('script', {}, RESTORE_MODE);

function nameSegments({ segments }: Rendered, ids: ReturnType<typeof segmentIds>, placed: Placed): void {
  for (const [segment, element] of segments) {
    const [first, ...others] = ids.get(segment) ?? [];
    if (first !== undefined) element.properties.id = first;
    element.children.unshift(...others.map((id) => h('span', { id })));
    const findings = placed.segments.get(segment);
    if (findings) highlight(element, findings);
  }
}

/** The title itself stands above the article; its segments, its source and its findings open the article. */
function titleUnit(
  title: Element,
  source: Element | undefined,
  notes: Element | undefined,
): Element | undefined {
  const ids: Element[] = [];
  const collect = (element: Element): void => {
    if (element.properties.id !== undefined) ids.push(h('span', { id: element.properties.id }));
    for (const child of element.children) if (child.type === 'element') collect(child);
  };
  collect(title);
  return h('div', { className: ['ig-unit', 'ig-title'] }, ids, source, notes);
}
