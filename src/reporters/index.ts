import type { Report } from '../lint/report.ts';
import type { Reporter, ReporterOptions } from './types.ts';

export type { Reporter, ReporterOptions } from './types.ts';

/** Format → where its reporter is; a new format is one file and one line here. Read when it is used. */
const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).formatPretty,
  json: async () => (await import('./json.ts')).formatJson,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  github: async () => (await import('./github.ts')).formatGithub,
  'github-summary': async () => (await import('./markdown.ts')).formatGithubSummary,
  gitlab: async () => (await import('./gitlab.ts')).formatGitlab,
  junit: async () => (await import('./junit.ts')).formatJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).formatCheckstyle,
  rdjson: async () => (await import('./rdjson.ts')).formatRdjson,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  html: async () => (await import('./html.ts')).formatHtml,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

/** The formats that a report can be written in, the one for people first. */
export const REPORT_FORMATS = Object.keys(REPORTERS) as ReportFormat[];

/**
 * Writes a report as text, with a line end at its end. Same report and options, same text.
 * @throws RangeError where there is no such format
 */
export async function formatReport(
  report: Report,
  format: string,
  options: ReporterOptions = {},
): Promise<string> {
  if (!Object.hasOwn(REPORTERS, format)) {
    throw new RangeError(`There is no format "${format}"; use one of ${REPORT_FORMATS.join(', ')}.`);
  }
  const reporter = await REPORTERS[format as ReportFormat]();
  const text = reporter(report, options);
  return text.endsWith('\n') ? text : `${text}\n`;
}
