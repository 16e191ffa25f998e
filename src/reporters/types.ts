import type { Finding, Severity } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';

/** The words of a report in one language: its own, and what a finding says. */
export interface ReportMessages {
  /** BCP 47. */
  readonly language: string;
  /** A string of `messages/<language>/report.json`, by its dotted key; `count` chooses the plural form. */
  say(key: string, data?: Readonly<Record<string, string | number>>): string;
  /** The finding's message in this language, or in English where the rule has no translation. */
  finding(finding: Finding): string;
}

/** What a reporter may know besides the report. All of it is optional: a report can always be written. */
export interface ReporterOptions {
  /** English where absent. */
  readonly messages?: ReportMessages;
  /** What stands before every path where the reader's root is not the working directory: `docs/`. */
  readonly pathPrefix?: string;
  /** The severity from which findings fail the run; `error` where absent. */
  readonly failOn?: Severity | 'never';
  /** Where the rules are documented; the rule's id and a `/` are appended. Ends with `/`. */
  readonly rulesUrl?: string;
  /** The whole width of the terminal, for reporters that write for people. */
  readonly width?: number;
  readonly color?: boolean;
}

export type Reporter = (report: Report, options: ReporterOptions) => string;
