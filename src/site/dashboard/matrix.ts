import type { Coverage } from '../../lint/report.ts';
import type { SiteLocale } from '../data/frame.ts';
import type { Site } from '../data/site.ts';

export interface MatrixCell {
  readonly locale: SiteLocale;
  readonly coverage: Coverage | undefined;
  /** From 0 to 1: how many texts of the source the locale has. */
  readonly share: number | undefined;
}

export interface MatrixRow {
  readonly page: string;
  readonly cells: readonly MatrixCell[];
}

/** The page × locale table: what is there, how much of it, how fresh, and what was found in it. */
export function matrixRows(site: Site): MatrixRow[] {
  const rows: MatrixRow[] = [];
  for (const { page } of site.routes) {
    const coverage = site.coverageOf(page);
    const cells: MatrixCell[] = [];
    for (const locale of site.locales) {
      const cell = coverage.find((each) => each.locale === locale.locale.name);
      const { texts, source } = site.tools.covered(page, locale.locale.name);
      const share = cell?.state === 'translated' && source > 0 ? texts / source : undefined;
      cells.push({ locale, coverage: cell, share });
    }
    rows.push({ page, cells });
  }
  return rows;
}

/** What a cell says first: what is there, or how fresh a translation is. */
export function stateOf(coverage: Coverage | undefined): string {
  if (!coverage) return 'missing';
  return coverage.state === 'translated' ? coverage.freshness : coverage.state;
}
