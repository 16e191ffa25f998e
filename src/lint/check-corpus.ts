import type { RuleSetting } from '../corpus/schema.ts';
import type { Corpus } from '../corpus/types.ts';
import type { ModelHints } from '../model/index.ts';
import type { Git } from '../revision/index.ts';
import { checkPage, type PageContext } from './check-page.ts';
import { concludeCorpus } from './conclude.ts';
import { configureRules } from './configure-rules.ts';
import type { PageDigest } from './digest.ts';
import type { EarlierText } from './impact.ts';
import { openPages } from './open-pages.ts';
import type { ContentReader } from './read-page.ts';
import type { Report } from './report.ts';
import type { Rule } from './rule.ts';

/** What a check needs of the configuration. */
export interface LintConfig {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** What `defineRule` made; they run after the rules given. */
  readonly customRules?: readonly { readonly id: string }[];
  readonly terms?: { readonly keep: readonly string[] };
  /** Hints for the extraction of workflows and states. */
  readonly model?: ModelHints;
}

export interface CheckOptions {
  /** Those there are, usually `builtInRules`. */
  readonly rules: readonly Rule[];
  readonly config: LintConfig;
  /** Ids of the rules to run; all that the configuration does not turn off where absent. */
  readonly only?: readonly string[];
  /** Names of the locales to report on; all where absent. */
  readonly locales?: readonly string[];
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number, page: string): void;
  /** The repository of the source, where its history may decide what a translation follows. */
  readonly git?: Git;
  /** Where it is given, translations are told what changes of their source make stale. */
  readonly earlier?: EarlierText;
  /** Reads a file's text; from the disk where absent. */
  readonly read?: ContentReader;
}

/**
 * Checks every page of a corpus, one after another, so that memory does not grow with the corpus, and
 * then what only the whole corpus tells.
 *
 * @throws ConfigError where rules are set up wrongly; what is wrong with content becomes findings
 */
export async function checkCorpus(corpus: Corpus, options: CheckOptions): Promise<Report> {
  const { config, rules, only, onProgress, signal } = options;
  const all = [...rules, ...((config.customRules ?? []) as readonly Rule[])];
  const enabled = configureRules(all, config.rules, only);
  const context: PageContext = {
    corpus,
    rules: enabled,
    known: all,
    locales: corpus.locales.filter(({ name }) => !options.locales || options.locales.includes(name)),
    keep: config.terms?.keep ?? [],
    hints: config.model,
    open: openPages(corpus, options.read),
    ...(options.git && { git: options.git }),
    ...(options.earlier && { earlier: options.earlier }),
  };
  await Promise.all(enabled.map(({ rule }) => rule.prepare?.()));
  const digests: PageDigest[] = [];
  for (const page of corpus.pages) {
    signal?.throwIfAborted();
    digests.push(await checkPage(page, context));
    onProgress?.(digests.length, corpus.pages.length, page.id);
  }
  return concludeCorpus(corpus, digests, enabled);
}
