import type { Report } from '../lint/report.ts';
import { localeTable } from './markdown/coverage.ts';
import { findingSections } from './markdown/sections.ts';
import { SEVERITIES } from './rank.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

/** By this line a pipeline finds its earlier comment and replaces it. */
export const COMMENT_MARKER = '<!-- isogloss-report -->';

// GitHub refuses a longer comment. A step summary may have 1 MiB, in bytes of which a character has up to four.
const COMMENT_ROOM = 65_536;
const SUMMARY_ROOM = 1_048_576;
// For the line that says how many findings were left out.
const RESERVE = 300;

/** Markdown for a comment on a pull request: collapsible, the worst first, never longer than GitHub takes. */
export function formatMarkdown(report: Report, options: ReporterOptions): string {
  return write(`${COMMENT_MARKER}\n`, report, COMMENT_ROOM, options);
}

/** Markdown for GITHUB_STEP_SUMMARY: the same with more room, which GitHub counts in bytes. */
export function formatGithubSummary(report: Report, options: ReporterOptions): string {
  let room = SUMMARY_ROOM;
  let text = write('', report, room, options);
  while (Buffer.byteLength(text) > SUMMARY_ROOM) {
    room = Math.floor((room * SUMMARY_ROOM * 0.98) / Buffer.byteLength(text));
    text = write('', report, room, options);
  }
  return text;
}

function write(marker: string, report: Report, room: number, options: ReporterOptions): string {
  const words = wordsOf(options);
  const { findings, pages, documents, units } = report.summary;
  const counts = SEVERITIES.filter((severity) => findings[severity] > 0)
    .map((severity) => words.say(`ci.count.${severity}`, { count: findings[severity] }))
    .join(', ');
  const title = `## Isogloss: ${counts || words.say('ci.clean')}\n`;
  const table = localeTable(report, options);
  const head = `${marker}${title}\n${words.say('ci.compared', { pages, documents, units })}\n${table && `\n${table}\n`}`;
  const sections = findingSections(report.findings, room - head.length - RESERVE, options);
  const cut = report.findings.length - sections.shown;
  return `${head}${sections.text}${cut > 0 ? `\n${words.say('ci.cut', { count: cut })}\n` : ''}`;
}
