import type { Severity } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { formatReport } from '../reporters/index.ts';
import { reportMessages } from '../reporters/messages.ts';
import type { Call } from './command.ts';
import type { OutputRequest } from './outputs.ts';

/** A report as text, for the place that it goes to: only a terminal gets colour and its own width. */
export async function writeReport(
  report: Report,
  { format, file }: OutputRequest,
  { terminal, messages }: Call,
  failOn: Severity | 'never',
): Promise<string> {
  const { stdout } = terminal;
  const forTerminal = file === undefined ? { color: stdout.color, width: stdout.width } : {};
  return formatReport(report, format, { messages: reportMessages(messages), failOn, ...forTerminal });
}
