import type { Finding, Severity } from '../../lint/finding.ts';
import type { Site } from '../data/site.ts';

/** A finding with the page of the corpus that it is about. */
export interface Listed {
  readonly finding: Finding;
  readonly page: string;
}

/** More rows than this make a page that browsers labour over; reports have no such limit. */
export const MOST_LISTED = 2000;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings of the corpus, the gravest first, then in the order of the report. */
export function listFindings(site: Site): Listed[] {
  const listed = site.routes.flatMap(({ page }) =>
    site.findingsOf(page).map((finding) => ({ finding, page })),
  );
  return listed.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
