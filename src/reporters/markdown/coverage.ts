import type { Coverage, Report } from '../../lint/report.ts';
import { codeSpan } from '../../text/escape/markdown.ts';
import type { ReporterOptions } from '../types.ts';
import { wordsOf } from '../words.ts';

// A table of hundreds of locales would crowd out the findings.
const LOCALES_SHOWN = 100;

/** How each locale stands: pages translated, missing and behind, and its findings. */
export function localeTable(report: Report, options: ReporterOptions): string {
  const words = wordsOf(options);
  const cells = Map.groupBy(report.coverage, (cell) => cell.locale);
  const locales = report.summary.locales.filter((locale) => cells.has(locale)).slice(0, LOCALES_SHOWN);
  if (locales.length === 0) return '';
  const columns = ['locale', 'translated', 'missing', 'behind', 'errors', 'warnings', 'notes'];
  const head = columns.map((column) => words.say(`ci.${column}`));
  const rule = columns.map((_, index) => (index === 0 ? '---' : '--:'));
  const rows = locales.map((locale) => [codeSpan(locale), ...localeCounts(cells.get(locale) ?? [])]);
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The numbers of a locale's row, in the order of the columns. */
export function localeCounts(cells: readonly Coverage[]): number[] {
  const count = (test: (cell: Coverage) => boolean) => cells.filter(test).length;
  const sum = (severity: 'error' | 'warning' | 'info') =>
    cells.reduce((total, cell) => total + cell.findings[severity], 0);
  return [
    count(({ state }) => state === 'translated' || state === 'source'),
    count(({ state }) => state === 'missing'),
    count(({ freshness }) => freshness === 'behind'),
    sum('error'),
    sum('warning'),
    sum('info'),
  ];
}
