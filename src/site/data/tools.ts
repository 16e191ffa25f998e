import { formatModel } from '../../model/formats/index.ts';
import type { StateModel } from '../../model/types.ts';
import { comparePage } from '../compare/comparison.ts';
import { type Covered, coveredBy } from '../compare/covered.ts';
import type { Comparison } from '../compare/types.ts';
import { ModelCollector, type SiteModel } from '../model/collect.ts';
import { type RulePage, rulePages } from '../rules/rule-pages.ts';
import type { OpenPage, Site, SiteLocale } from './site.ts';

type Diagram = 'states' | 'workflow';

/** What the pages beside the articles show: comparisons, the model, the rules. */
export interface SiteTools {
  /** Takes from a page what the tools need of it, while it is open for its articles. */
  take(page: OpenPage): void;
  comparison(page: string): Promise<Comparison>;
  /** How much of the source's text a locale has, text by text. */
  covered(page: string, locale: string): Promise<Covered>;
  model(): Promise<SiteModel>;
  /** The model of one page that was taken. */
  modelOf(page: string): StateModel | undefined;
  /** The whole model as text. */
  written(format: string, diagram: Diagram | undefined): Promise<string>;
  /** One workflow or machine as SVG, in a locale's words. */
  drawing(id: string, diagram: Diagram, locale: SiteLocale): Promise<string>;
  rules(): Promise<readonly RulePage[]>;
}

/** @param site asked for only once it is whole */
export function siteTools(site: () => Site): SiteTools {
  // As text: some thousand comparisons as objects would be many times as large.
  const comparisons = new Map<string, string>();
  const covered = new Map<string, ReadonlyMap<string, Covered>>();
  const models = new ModelCollector(() => site().corpus.config.model);
  let model: Promise<SiteModel> | undefined;
  let rules: Promise<readonly RulePage[]> | undefined;
  const take = (page: OpenPage): void => {
    const id = page.page.id;
    if (comparisons.has(id)) return;
    const comparison = comparePage(page);
    comparisons.set(id, JSON.stringify(comparison));
    covered.set(id, coveredBy(comparison));
    models.add(page);
  };
  const ensure = async (page: string): Promise<void> => {
    if (!comparisons.has(page)) take(await site().open(page));
  };
  const wholeModel = (): Promise<SiteModel> => {
    model ??= (async () => {
      const pages = site().routes.map(({ page }) => page);
      for (const page of pages) await ensure(page);
      return models.finish(pages, site().source.locale.name);
    })();
    return model;
  };
  return {
    take,
    comparison: async (page) => {
      await ensure(page);
      return JSON.parse(comparisons.get(page)!) as Comparison;
    },
    covered: async (page, locale) => {
      await ensure(page);
      return covered.get(page)!.get(locale) ?? { texts: 0, source: 0 };
    },
    model: wholeModel,
    modelOf: (page) => models.partOf(page),
    written: async (format, diagram) => {
      const whole = await wholeModel();
      return formatModel(whole.model, format, { ...(diagram && { diagram }) });
    },
    drawing: async (id, diagram, { locale, messages }) => {
      const whole = await wholeModel();
      const spoken = locale.name === whole.model.sourceLocale ? {} : { locale: locale.name };
      return formatModel(whole.model, 'svg', { only: id, diagram, messages, ...spoken });
    },
    rules: () => {
      rules ??= rulePages(site());
      return rules;
    },
  };
}
