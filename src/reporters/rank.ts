import type { Finding, Severity } from '../lint/finding.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings by weight, for readers who will see only the first of them: severity, then confidence; what is equal
 * keeps the order of the report.
 */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (b.confidence ?? 1) - (a.confidence ?? 1),
  );
}

/** Whether a severity is at or above the one that fails a run. */
export function isFailing(severity: Severity, failOn: Severity | 'never' = 'error'): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** Findings by file, in the order in which the files first appear. */
export function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  return Map.groupBy(findings, (finding) => finding.path);
}
