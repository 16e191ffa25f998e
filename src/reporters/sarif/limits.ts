import type { Finding } from '../../lint/finding.ts';
import type { Report } from '../../lint/report.ts';
import { worstFirst } from '../rank.ts';

// GitHub rejects a file with more.
const RUNS = 20;
const RESULTS = 25_000;

/** The findings of one SARIF run. */
export interface Share {
  /** The locale, or `others` for those that found no run of their own. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** How many more there were. */
  readonly cut: number;
}

/**
 * Shares a report out to runs, one a locale, so that the alerts of one are not closed by an upload of another.
 * Where there are more locales than runs, the last run takes all that are left. A locale without findings has its
 * run as well: it closes the alerts that were mended. Within a run the report's order stays.
 */
export function shareOut(report: Report, runs = RUNS, results = RESULTS): Share[] {
  const byLocale = Map.groupBy(report.findings, (finding) => finding.locale);
  const locales = [...new Set([...report.summary.locales, ...byLocale.keys()])];
  const own = locales.length > runs ? locales.slice(0, runs - 1) : locales;
  const shares = own.map((name) => keep(name, byLocale.get(name) ?? [], results));
  if (own.length < locales.length) {
    const rest = new Set(locales.slice(own.length));
    const left = report.findings.filter(({ locale }) => rest.has(locale));
    shares.push(keep('others', left, results));
  }
  return shares;
}

function keep(name: string, findings: readonly Finding[], results: number): Share {
  if (findings.length <= results) return { name, findings, cut: 0 };
  const kept = new Set(worstFirst(findings).slice(0, results));
  return {
    name,
    findings: findings.filter((finding) => kept.has(finding)),
    cut: findings.length - kept.size,
  };
}
