import type { Finding } from '../../lint/finding.ts';
import type { Report } from '../../lint/report.ts';

/** Findings of one page in one locale that say the same, the first for all of them. */
export interface Repeated {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

export interface LocaleGroup {
  readonly locale: string;
  /** The file that the findings stand in; the first where they stand in several. */
  readonly path: string;
  readonly findings: readonly Repeated[];
}

export interface PageGroup {
  readonly page: string;
  readonly locales: readonly LocaleGroup[];
}

/** Groups findings by page, and then by locale and file, in the order of the report. */
export function groupFindings(report: Report): PageGroup[] {
  const pageOf = new Map(report.coverage.flatMap(({ page, path }) => (path ? [[path, page] as const] : [])));
  const pages = [...new Set(report.coverage.map(({ page }) => page))];
  // Where only some locales are judged, the file of another has no cell.
  const byPage = Map.groupBy(
    report.findings,
    ({ path }) => pageOf.get(path) ?? pages.find((page) => path.endsWith(`/${page}`)) ?? path,
  );
  return [...byPage].map(([page, findings]) => ({
    page,
    locales: [...Map.groupBy(findings, ({ locale, path }) => `${locale}\n${path}`).values()].map((own) => ({
      locale: own[0]!.locale,
      path: own[0]!.path,
      findings: groupEqual(own),
    })),
  }));
}

function groupEqual(findings: readonly Finding[]): Repeated[] {
  const equal = Map.groupBy(
    findings,
    ({ ruleId, severity, message }) => `${ruleId}\n${severity}\n${message}`,
  );
  return [...equal.values()].map(([first, ...others]) => ({ first: first!, others }));
}
