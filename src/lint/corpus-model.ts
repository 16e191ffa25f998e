import type { Corpus } from '../corpus/types.ts';
import type { ModelHints } from '../model/index.ts';
import type { StateModel } from '../model/types.ts';
import type { Git } from '../revision/index.ts';
import { holdPairs } from './check-page.ts';
import { sourcesOf } from './choose-source.ts';
import { openPages } from './open-pages.ts';
import { modelOfPage } from './page-model.ts';
import type { ContentReader } from './read-page.ts';

export interface CorpusModelOptions {
  readonly hints?: ModelHints | undefined;
  /** The repository of the source, where its history may decide what a translation follows. */
  readonly git?: Git | undefined;
  /** Reads a file's text; from the disk where absent. */
  readonly read?: ContentReader | undefined;
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number, page: string): void;
}

/**
 * What the pages of a corpus describe as workflows and states, page by page in the order of the corpus. Pages without
 * a source that can be read say nothing. Trees live no longer than their page.
 */
export async function modelOfCorpus(corpus: Corpus, options: CorpusModelOptions = {}): Promise<StateModel> {
  const { hints, git, read, signal, onProgress } = options;
  const open = openPages(corpus, read);
  const models: StateModel[] = [];
  for (const [index, page] of corpus.pages.entries()) {
    signal?.throwIfAborted();
    const opened = await open(page);
    const source = sourcesOf(opened, corpus.sourceLocale)[0]?.document;
    if (source) {
      const pairs = holdPairs(opened, corpus.sourceLocale, git);
      models.push(modelOfPage(page.id, source, pairs, hints));
    }
    onProgress?.(index + 1, corpus.pages.length, page.id);
  }
  return joined(models, corpus.sourceLocale.name);
}

/** One model of several; the revision stands where all pages that describe something name the same. */
function joined(models: readonly StateModel[], sourceLocale: string): StateModel {
  const telling = models.filter(
    ({ workflows, machines, lists }) => workflows.length + machines.length + lists.length > 0,
  );
  const revisions = new Set(telling.map(({ revision }) => revision));
  const [revision = null] = revisions;
  return {
    schemaVersion: 1,
    sourceLocale,
    revision: revisions.size === 1 ? revision : null,
    workflows: models.flatMap(({ workflows }) => workflows),
    machines: models.flatMap(({ machines }) => machines),
    lists: models.flatMap(({ lists }) => lists),
  };
}
