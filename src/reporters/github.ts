import type { Finding, Severity } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { commandData, commandProperty } from './escape/workflow-command.ts';
import { pathFor } from './path.ts';
import { SEVERITIES, worstFirst } from './rank.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

// GitHub shows ten annotations of each kind for a step and drops the rest without a word.
const SHOWN_OF_EACH = 10;
const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub Actions annotations, the worst first, and a line that counts what GitHub would not show. */
export function formatGithub(report: Report, options: ReporterOptions): string {
  const ranked = breadthFirst(worstFirst(report.findings));
  const shown = SEVERITIES.flatMap((severity) =>
    ranked.filter((finding) => finding.severity === severity).slice(0, SHOWN_OF_EACH),
  );
  const lines = shown.map((finding) => annotation(finding, options));
  if (shown.length < ranked.length) {
    lines.push(wordsOf(options).say('ci.annotated', { shown: shown.length, total: ranked.length }));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** One of each rule in each file before the second of any, so that one bad file does not hide all others. */
function breadthFirst(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const cause = JSON.stringify([finding.ruleId, finding.path]);
      const round = seen.get(cause) ?? 0;
      seen.set(cause, round + 1);
      return { finding, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ finding }) => finding);
}

function annotation(finding: Finding, options: ReporterOptions): string {
  const { start, end, source } = finding;
  const words = wordsOf(options);
  const properties = {
    file: pathFor(finding.path, options),
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns for a place of several lines.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: `${finding.ruleId} (${finding.locale})`,
  };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${commandProperty(String(value))}`,
  );
  const sourceLine = source
    ? `\n${words.say('ci.source')} (${source.path}:${source.start.line}): ${source.text}`
    : '';
  const text = commandData(`${words.finding(finding)}${sourceLine}`);
  return `::${COMMAND[finding.severity]} ${written.join(',')}::${text}`;
}
