import { extractModel, type ModelHints } from '../../model/index.ts';
import type { StateModel } from '../../model/types.ts';
import type { Point } from '../../text/place.ts';
import type { OpenPage } from '../data/site.ts';
import { PageAnchors } from './anchors.ts';

/** The model of the whole corpus, with the way from its texts to the articles. */
export interface SiteModel {
  readonly model: StateModel;
  /** The id of the segment on the article of a page and locale where a point of its file stands. */
  anchor(page: string, locale: string, point: Point): string | undefined;
}

/** Extracts the model page by page, while the pages are open for their articles. */
export class ModelCollector {
  readonly #parts = new Map<string, StateModel>();
  readonly #anchors = new Map<string, PageAnchors>();
  readonly #hints: ModelHints | undefined;

  constructor(hints: ModelHints | undefined) {
    this.#hints = hints;
  }

  add(open: OpenPage): void {
    const source = open.source?.document;
    if (!source) return;
    const revisions = open.pairs.flatMap(({ locale, revision }): [string, typeof revision & {}][] =>
      revision ? [[locale, revision]] : [],
    );
    const page = {
      page: open.page.id,
      source,
      alignments: new Map(open.pairs.map(({ locale, alignment }) => [locale, alignment])),
      revisions: new Map(revisions),
    };
    const model = extractModel([page], { hints: this.#hints });
    if (model.workflows.length + model.machines.length + model.lists.length === 0) return;
    this.#parts.set(open.page.id, model);
    this.#anchors.set(open.page.id, new PageAnchors(open));
  }

  /** The model of one page that was added; nothing where it has none. */
  partOf(page: string): StateModel | undefined {
    return this.#parts.get(page);
  }

  /** @param pages in the order in which the model lists them */
  finish(pages: readonly string[], sourceLocale: string): SiteModel {
    const parts = pages.flatMap((page) => this.#parts.get(page) ?? []);
    const revisions = new Set(parts.map(({ revision }) => revision));
    const model: StateModel = {
      schemaVersion: 1,
      sourceLocale,
      revision: revisions.size === 1 ? parts[0]!.revision : null,
      workflows: parts.flatMap(({ workflows }) => workflows),
      machines: parts.flatMap(({ machines }) => machines),
      lists: parts.flatMap(({ lists }) => lists),
    };
    return {
      model,
      anchor: (page, locale, point) => this.#anchors.get(page)?.find(locale, point),
    };
  }
}
