import type { Severity } from '../../src/lint/finding.ts';
import type { Report } from '../../src/lint/report.ts';
import { sharedReport } from './shared-report.ts';

/** The shared report with its findings repeated, each with a fingerprint of its own. */
export function largeReport(times: number, message = ''): Report {
  const many = Array.from({ length: times }, (_, n) =>
    sharedReport.findings.map((finding) => ({
      ...finding,
      message: `${finding.message}${message}`,
      fingerprint: `${finding.fingerprint}-${n}`,
    })),
  ).flat();
  const of = (severity: Severity) => many.filter((finding) => finding.severity === severity).length;
  return {
    ...sharedReport,
    summary: {
      ...sharedReport.summary,
      findings: { error: of('error'), warning: of('warning'), info: of('info') },
    },
    findings: many,
  };
}
