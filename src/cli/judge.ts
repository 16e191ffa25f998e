import { type Config, loadConfig } from '../corpus/config.ts';
import { discover } from '../corpus/discover.ts';
import { selectPages } from '../corpus/select.ts';
import type { Corpus, Page } from '../corpus/types.ts';
import type { Covers } from '../lint/baseline.ts';
import { checkCorpus } from '../lint/check-corpus.ts';
import type { EarlierText } from '../lint/impact.ts';
import type { ContentReader } from '../lint/read-page.ts';
import type { Report } from '../lint/report.ts';
import type { Rule } from '../lint/rule.ts';
import { openGit } from '../revision/git.ts';
import { builtInRules } from '../rules/index.ts';
import { nearest } from '../text/similar.ts';
import { type Call, UsageError } from './command.ts';
import { digestStore } from './digest-store.ts';
import { createProgress } from './progress.ts';
import { textOf } from './values.ts';

/** What of the configuration and the corpus a run looks at. */
export interface Choice {
  readonly locales?: readonly string[] | undefined;
  /** Ids of rules; none at all for an empty list. */
  readonly only?: readonly string[] | undefined;
  readonly earlier?: EarlierText | undefined;
}

/** The corpus that a command line names. */
export interface OpenCorpus {
  readonly config: Config;
  /** Narrowed to the pages that the command line names. */
  readonly corpus: Corpus;
}

/** What came of a check, with what it was made of. */
export interface Judgement extends OpenCorpus {
  readonly report: Report;
  readonly covers: Covers;
  /** The same check of some of the pages, with texts that may not be written yet. */
  again(pages: readonly Page[], read: ContentReader): Promise<Report>;
}

/**
 * Reads the configuration and finds the pages that the command line names.
 * @param paths those that the command line names
 * @throws SetupError where the set-up is wrong
 */
export async function openCorpus(call: Call, paths: readonly string[] = call.args): Promise<OpenCorpus> {
  const config = await loadConfig({ cwd: call.cwd, path: textOf(call.options.config) });
  const found = await discover(config, call.cwd);
  return { config, corpus: selectPages(found, paths, call.cwd) };
}

/**
 * Reads the configuration and checks the pages that the command line names, with a progress bar on a terminal.
 * @throws SetupError, UsageError where the set-up is wrong
 */
export async function judge(call: Call, choice: Choice): Promise<Judgement> {
  const { locales, only, earlier } = choice;
  const { config, corpus } = await openCorpus(call);
  for (const locale of locales ?? []) assertLocale(locale, corpus);
  const all = [...builtInRules, ...(config.customRules as readonly Rule[])];
  for (const id of only ?? []) assertRule(id, all);

  const git = openGit(call.cwd);
  const label = call.messages.t('cli:check.progress');
  const progress = createProgress(call.terminal.stderr, label, call.options.quiet === true);
  const options = {
    rules: builtInRules,
    config,
    ...(only && { only }),
    ...(locales && { locales }),
    ...(git && { git }),
    ...(earlier && { earlier }),
  };
  const again: Judgement['again'] = (pages, read) =>
    checkCorpus({ ...corpus, pages, allPages: corpus.allPages ?? corpus.pages }, { ...options, read });
  try {
    const store = digestStore(config, call);
    const report = await checkCorpus(corpus, {
      ...options,
      onProgress: progress.update,
      ...(store && { store }),
    });
    return { config, corpus, report, covers: coverOf(corpus, report, choice), again };
  } finally {
    progress.end();
  }
}

/** What a run has looked at: a finding of a page that it left out is neither there nor gone. */
function coverOf({ pages, allPages }: Corpus, { rules }: Report, { locales }: Choice): Covers {
  const ids = new Set(rules.map(({ id }) => id));
  const paths = new Set(pages.flatMap(({ files }) => [...files.values()].map(({ path }) => path)));
  const isWhole = allPages === undefined || allPages.length === pages.length;
  return ({ ruleId, locale, path }) =>
    ids.has(ruleId) && (!locales || locales.includes(locale)) && (isWhole || paths.has(path));
}

/** @throws UsageError where the corpus has no such locale */
export function assertLocale(locale: string, { locales }: Corpus): void {
  const names = locales.map(({ name }) => name);
  if (names.includes(locale)) return;
  const near = nearest(locale, names);
  throw near
    ? new UsageError('unknownLocale_near', { locale, near })
    : new UsageError('unknownLocale', { locale, locales: names.join(', ') });
}

/** @throws UsageError where no rule has this id */
export function assertRule(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw near
    ? new UsageError('unknownRule_near', { rule: id, near })
    : new UsageError('unknownRule', { rule: id });
}
