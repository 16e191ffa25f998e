import type { Finding } from './finding.ts';
import type { Report } from './report.ts';
import { countSeverities } from './severity.ts';

/**
 * The report as if these findings had been made and no others: every count agrees with them.
 *
 * @param findings in the order of reports
 */
export function withFindings(report: Report, findings: readonly Finding[]): Report {
  const cells = Map.groupBy(findings, ({ page, locale }) => JSON.stringify([page, locale]));
  return {
    ...report,
    summary: { ...report.summary, findings: countSeverities(findings) },
    findings,
    coverage: report.coverage.map((cell) => ({
      ...cell,
      findings: countSeverities(cells.get(JSON.stringify([cell.page, cell.locale])) ?? []),
    })),
  };
}
