import { formatModel } from '../../model/formats/index.ts';
import type { StateModel } from '../../model/types.ts';
import { comparePage } from '../compare/comparison.ts';
import { type Covered, coveredBy } from '../compare/covered.ts';
import type { Comparison } from '../compare/types.ts';
import { ModelCollector, type SiteModel } from '../model/collect.ts';
import { type RulePage, rulePages } from '../rules/rule-pages.ts';
import type { SiteFrame, SiteLocale } from './frame.ts';
import type { OpenPage } from './site.ts';

type Diagram = 'states' | 'workflow';

/** What the pages beside the articles show: comparisons, the model, the rules. */
export class SiteTools {
  readonly #frame: SiteFrame;
  // As bytes: some thousand comparisons as objects would be many times as large.
  readonly #comparisons = new Map<string, Buffer>();
  readonly #covered = new Map<string, ReadonlyMap<string, Covered>>();
  readonly #names = new Map<string, Map<string, string>>();
  readonly #models: ModelCollector;
  #model: SiteModel | undefined;
  #rules: Promise<readonly RulePage[]> | undefined;

  constructor(frame: SiteFrame) {
    this.#frame = frame;
    this.#models = new ModelCollector(frame.corpus.config.model);
  }

  /** Takes from a page what the tools need of it, while it is open for its articles. */
  take(page: OpenPage): void {
    const { id } = page.page;
    const comparison = comparePage(page);
    // A model does not hang on what was found.
    if (!this.#comparisons.has(id)) this.#models.add(page);
    this.#comparisons.set(id, Buffer.from(JSON.stringify(comparison)));
    this.#covered.set(id, coveredBy(comparison));
  }

  /** Says what the article of a page is called in a locale. */
  nameArticle(page: string, locale: string, title: string): void {
    const names = this.#names.get(page) ?? new Map<string, string>();
    this.#names.set(page, names.set(locale, title));
  }

  /** What an article is called; nothing where the locale has none. */
  articleName(page: string, locale: string): string | undefined {
    return this.#names.get(page)?.get(locale);
  }

  comparison(page: string): Comparison {
    return JSON.parse(this.rows(page).toString()) as Comparison;
  }

  /** A comparison as JSON in UTF-8. */
  rows(page: string): Buffer {
    return this.#comparisons.get(page)!;
  }

  /** How much of the source's text a locale has, text by text. */
  covered(page: string, locale: string): Covered {
    return this.#covered.get(page)?.get(locale) ?? { texts: 0, source: 0 };
  }

  model(): SiteModel {
    const { routes, source } = this.#frame;
    const pages = routes.map(({ page }) => page);
    this.#model ??= this.#models.finish(pages, source.locale.name);
    return this.#model;
  }

  /** The model of one page that was taken. */
  modelOf(page: string): StateModel | undefined {
    return this.#models.partOf(page);
  }

  /** The whole model as text. */
  written(format: string, diagram: Diagram | undefined): string {
    return formatModel(this.model().model, format, { ...(diagram && { diagram }) });
  }

  /** One workflow or machine as SVG, in a locale's words. */
  drawing(id: string, diagram: Diagram, { locale, messages }: SiteLocale): string {
    const { model } = this.model();
    const spoken = locale.name === model.sourceLocale ? {} : { locale: locale.name };
    return formatModel(model, 'svg', { only: id, diagram, messages, ...spoken });
  }

  rules(): Promise<readonly RulePage[]> {
    this.#rules ??= rulePages(this.#frame.corpus);
    return this.#rules;
  }
}
