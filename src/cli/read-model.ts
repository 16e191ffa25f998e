import { modelOfCorpus } from '../lint/corpus-model.ts';
import type { StateModel } from '../model/types.ts';
import { openGit } from '../revision/index.ts';
import { type Call, UsageError } from './command.ts';
import { assertLocale, openCorpus } from './judge.ts';
import { createProgress } from './progress.ts';

/**
 * Reads the workflows and states of the pages that the command line names, with a progress bar on a terminal.
 * @throws SetupError, UsageError where the set-up is wrong, or no page was named that the corpus has
 */
export async function readCorpusModel(call: Call, locale: string | undefined): Promise<StateModel> {
  const { config, corpus } = await openCorpus(call);
  if (locale !== undefined) assertLocale(locale, corpus);
  if (corpus.pages.length === 0) throw new UsageError(call.args.length > 0 ? 'noPageSelected' : 'noPage');
  const label = call.messages.t('cli:model.progress');
  const progress = createProgress(call.terminal.stderr, label, call.options.quiet === true);
  try {
    return await modelOfCorpus(corpus, {
      hints: config.model,
      git: openGit(call.cwd),
      onProgress: progress.update,
    });
  } finally {
    progress.end();
  }
}
