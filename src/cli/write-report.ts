import type { Severity } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { formatReport } from '../reporters/index.ts';
import { reportMessages } from '../reporters/messages.ts';
import { pathPrefix } from '../reporters/path.ts';
import type { Call } from './command.ts';
import type { OutputRequest } from './outputs.ts';

/** A report as text, for the place that it goes to: only a terminal gets colour and its own width. */
export async function writeReport(
  report: Report,
  { format, file }: OutputRequest,
  { terminal, messages, cwd }: Call,
  failOn: Severity | 'never',
): Promise<string> {
  const { stdout, env } = terminal;
  const forTerminal = file === undefined ? { color: stdout.color, width: stdout.width } : {};
  const options = { messages: reportMessages(messages), failOn, ...forTerminal };
  return formatReport(report, format, {
    ...options,
    pathPrefix: pathPrefix(repositoryRoot(env) ?? cwd, cwd),
  });
}

/** Where GitHub and GitLab look for the files that a report names, when it was made in a folder of them. */
function repositoryRoot(env: Call['terminal']['env']): string | undefined {
  return env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || undefined;
}
