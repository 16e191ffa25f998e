import type { Severity } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { visible } from '../text/escape/control.ts';
import { pathFor } from './path.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

// GitLab knows info, minor, major, critical and blocker; the last two are for code that must not run.
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * GitLab Code Quality: a JSON array that a merge request compares with the target branch's by fingerprint. GitLab
 * shows one issue a fingerprint, so equal ones are numbered.
 */
export function formatGitlab(report: Report, options: ReporterOptions): string {
  const words = wordsOf(options);
  const seen = new Map<string, number>();
  const issues = report.findings.map((finding) => ({
    type: 'issue',
    check_name: finding.ruleId,
    description: `${visible(words.finding(finding))} (${finding.locale})`,
    categories: ['Style'],
    severity: SEVERITY[finding.severity],
    fingerprint: unique(finding.fingerprint, seen),
    location: {
      path: pathFor(finding.path, options),
      lines: { begin: finding.start.line, end: finding.end.line },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function unique(fingerprint: string, seen: Map<string, number>): string {
  const before = seen.get(fingerprint) ?? 0;
  seen.set(fingerprint, before + 1);
  return before === 0 ? fingerprint : `${fingerprint}-${before + 1}`;
}
