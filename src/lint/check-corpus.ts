import { readContent } from '../corpus/read.ts';
import type { RuleSetting } from '../corpus/schema.ts';
import type { Corpus, Page } from '../corpus/types.ts';
import type { ModelHints } from '../model/index.ts';
import type { Git } from '../revision/index.ts';
import type { JudgedPage, PageContext } from './check-page.ts';
import { concludeCorpus } from './conclude.ts';
import { configureRules } from './configure-rules.ts';
import type { PageDigest } from './digest.ts';
import type { EarlierText } from './impact.ts';
import { PackedDigest } from './packed-digest.ts';
import { type DigestStore, PageCache } from './page-cache.ts';
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
  /**
   * Gets every page while it is open, for who makes more of it than findings. What waits for the whole corpus is not
   * among them yet. Nothing kept from an earlier run is used, and trees of syntax are kept until this has settled.
   */
  onPage?(page: JudgedPage): Promise<void> | void;
  /** The repository of the source, where its history may decide what a translation follows. */
  readonly git?: Git;
  /** Where it is given, translations are told what changes of their source make stale. */
  readonly earlier?: EarlierText;
  /** Where digests of pages are kept between runs. Rules of one's own run anew each time. */
  readonly store?: DigestStore;
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
  const read = options.read ?? ((file) => readContent(file));
  const context: Omit<PageContext, 'open'> = {
    corpus,
    rules: enabled,
    known: all,
    locales: corpus.locales.filter(({ name }) => !options.locales || options.locales.includes(name)),
    keep: config.terms?.keep ?? [],
    hints: config.model,
    ...(options.git && { git: options.git }),
    ...(options.earlier && { earlier: options.earlier }),
    ...(options.onPage && { onPage: options.onPage }),
  };
  const cache = cacheOf(context, read, options);
  const judgePage = judgeLazily(context, read);
  const digests: PageDigest[] = [];
  for (const page of corpus.pages) {
    signal?.throwIfAborted();
    const kept = await cache?.look(page);
    const digest = kept?.found ?? (await judgePage(page));
    if (kept && !kept.found) await kept.keep(digest);
    digests.push(new PackedDigest(digest));
    onProgress?.(digests.length, corpus.pages.length, page.id);
  }
  const asked = new Set(context.locales.map(({ name }) => name));
  const problems = corpus.problems.filter(({ locale }) => asked.has(locale ?? corpus.sourceLocale.name));
  return concludeCorpus({ ...corpus, problems }, digests, enabled);
}

/** Loads the parser, and all that needs it, when the first page has to be judged. */
function judgeLazily(
  context: Omit<PageContext, 'open'>,
  read: ContentReader,
): (page: Page) => Promise<PageDigest> {
  const load = async () => {
    const [{ checkPage }, { openPages }] = await Promise.all([
      import('./check-page.ts'),
      import('./open-pages.ts'),
    ]);
    await Promise.all(context.rules.map(({ rule }) => rule.prepare?.()));
    const open = openPages(context.corpus, read, { keepSyntax: context.onPage !== undefined });
    return (page: Page) => checkPage(page, { ...context, open });
  };
  let loaded: ReturnType<typeof load> | undefined;
  return async (page) => {
    loaded ??= load();
    return (await loaded)(page);
  };
}

/** Nothing of rules that somebody is writing, or of changes between two commits, is kept. */
function cacheOf(
  { corpus, rules, locales, keep, hints, git }: Omit<PageContext, 'open'>,
  read: ContentReader,
  { store, earlier, config, onPage }: CheckOptions,
): PageCache | undefined {
  if (!store || earlier || onPage || config.customRules?.length) return undefined;
  const names = locales.map(({ name }) => name);
  return new PageCache(store, { corpus, rules, locales: names, settings: [keep, hints], git, read });
}
