import { concernsChanged } from '../lint/changed-since.ts';
import type { EarlierText } from '../lint/impact.ts';
import type { Report } from '../lint/report.ts';
import { withFindings } from '../lint/with-findings.ts';
import { type Git, openGit } from '../revision/git.ts';
import { decodeText } from '../text/decode.ts';
import { type Call, UsageError } from './command.ts';
import type { OpenCorpus } from './judge.ts';
import { hint } from './outputs.ts';
import { textOf } from './values.ts';

/** What has changed since the commit that `--since` names. */
export interface Since {
  /** Relative to the working directory, as the corpus has them. */
  readonly changed: ReadonlySet<string>;
  readonly earlier: EarlierText;
}

/**
 * Asks git what has changed; nothing where the command line does not.
 * @throws UsageError where git cannot tell, with what it lacks
 */
export async function readSince(call: Call): Promise<Since | undefined> {
  const ref = textOf(call.options.since);
  if (ref === undefined) {
    if (call.options.impact === true) throw new UsageError('impactNeedsSince');
    return undefined;
  }
  const git = openGit(call.cwd);
  if (!git) throw new UsageError('noGit', { flag: '--since' });
  const id = git.commit(ref);
  if (!id) throw new UsageError(git.isShallow() ? 'unknownRef_shallow' : 'unknownRef', { ref });
  const base = git.mergeBase(ref);
  if (!base)
    await hint(call.messages.t(`cli:check.${git.isShallow() ? 'shallow' : 'unrelated'}`, { ref }), call);
  const changed = new Set(git.changedSince(ref));
  return { changed, earlier: (path) => (changed.has(path) ? textAt(git, base ?? id, path) : undefined) };
}

function textAt(git: Git, commit: string, path: string): string | undefined {
  const bytes = git.fileAt(commit, path);
  const decoded = bytes && decodeText(bytes);
  return decoded?.ok ? decoded.text : undefined;
}

/** The report without findings that concern nothing that has changed. */
export function onlySince(report: Report, { corpus }: OpenCorpus, { changed }: Since): Report {
  return withFindings(report, report.findings.filter(concernsChanged(corpus, changed)));
}
