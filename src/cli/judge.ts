import { loadConfig } from '../corpus/config.ts';
import { discover } from '../corpus/discover.ts';
import { selectPages } from '../corpus/select.ts';
import type { Corpus } from '../corpus/types.ts';
import { checkCorpus } from '../lint/check-corpus.ts';
import type { Report } from '../lint/report.ts';
import type { Rule } from '../lint/rule.ts';
import { builtInRules } from '../rules/index.ts';
import { nearest } from '../text/similar.ts';
import { type Call, UsageError } from './command.ts';
import { createProgress } from './progress.ts';
import { textOf } from './values.ts';

/** What of the configuration and the corpus a run looks at. */
export interface Choice {
  readonly locales?: readonly string[] | undefined;
  /** Ids of rules; none at all for an empty list. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Reads the configuration and checks the pages that the command line names, with a progress bar on a terminal.
 * @throws SetupError, UsageError where the set-up is wrong
 */
export async function judge(call: Call, { locales, only }: Choice): Promise<Report> {
  const config = await loadConfig({ cwd: call.cwd, path: textOf(call.options.config) });
  const found = await discover(config, call.cwd);
  for (const locale of locales ?? []) assertLocale(locale, found);
  const all = [...builtInRules, ...(config.customRules as readonly Rule[])];
  for (const id of only ?? []) assertRule(id, all);
  const corpus = selectPages(found, call.args, call.cwd);

  const label = call.messages.t('cli:check.progress');
  const progress = createProgress(call.terminal.stderr, label, call.options.quiet === true);
  try {
    return await checkCorpus(corpus, {
      rules: builtInRules,
      config,
      onProgress: progress.update,
      ...(only && { only }),
      ...(locales && { locales }),
    });
  } finally {
    progress.end();
  }
}

function assertLocale(locale: string, { locales }: Corpus): void {
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
