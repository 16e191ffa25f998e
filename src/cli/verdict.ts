import path from 'node:path';
import type { Severity } from '../lint/finding.ts';
import type { Coverage, Report } from '../lint/report.ts';
import { SEVERITIES } from '../lint/severity.ts';
import { withFindings } from '../lint/with-findings.ts';
import { type Call, UsageError } from './command.ts';
import { hint } from './outputs.ts';

/** From when on a run fails. */
export interface Gate {
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: number | undefined;
}

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

/** The report as if only findings at or above a severity had been made. */
export function withoutMilder(report: Report, least: Severity): Report {
  if (least === 'info') return report;
  const kept = report.findings.filter(({ severity }) => rank(severity) >= rank(least));
  return withFindings(report, kept);
}

/** Whether the findings fail the run, those that `--severity` hides among them. */
export async function fails(report: Report, { failOn, maxWarnings }: Gate, call: Call): Promise<boolean> {
  const { findings } = report.summary;
  if (maxWarnings !== undefined && findings.warning > maxWarnings) {
    await hint(
      call.messages.t('cli:check.maxWarnings', { count: findings.warning, most: maxWarnings }),
      call,
    );
    return true;
  }
  if (failOn === 'never') return false;
  return SEVERITIES.some((severity) => rank(severity) >= rank(failOn) && findings[severity] > 0);
}

const READ: readonly Coverage['state'][] = ['source', 'recovered', 'translated', 'untranslated'];

/** @throws UsageError where nothing was held against anything: silence would pass for "clean" */
export function assertCompared({ coverage, sourceLocale }: Report, { args }: Call): void {
  const read = coverage.filter(({ state }) => READ.includes(state));
  const pages = Map.groupBy(read, ({ page }) => page);
  // Where only some locales are judged, the source has no cell of its own.
  const compared = read.some(
    ({ page, locale, units }) => (locale !== sourceLocale && units > 0) || pages.get(page)!.length > 1,
  );
  if (!compared) throw new UsageError(args.length > 0 ? 'nothingSelected' : 'nothingCompared');
}

/** @throws UsageError where a file that the command line names could not be read */
export function unreadableNamed({ coverage, findings }: Report, { args, cwd }: Call): void {
  const named = new Set(
    args.map((arg) => path.relative(cwd, path.resolve(cwd, arg)).replaceAll(path.sep, '/')),
  );
  const cell = coverage.find((one) => one.state === 'unreadable' && named.has(one.path ?? ''));
  if (!cell) return;
  const finding = findings.find((one) => one.path === cell.path && one.ruleId === 'unreadable-document');
  const file = cell.path ?? cell.page;
  throw finding
    ? new UsageError('unreadable', { path: file, reason: finding.message })
    : new UsageError('unreadablePlain', { path: file });
}
