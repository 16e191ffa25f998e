import type { Coverage } from '../../lint/report.ts';

/** Whether a page's coverage says that a locale has a text of its own: a file that can be read, or the recovered source. */
export function isThere(coverage: readonly Coverage[], locale: string): boolean {
  return coverage.some(
    (cell) => cell.locale === locale && cell.state !== 'missing' && cell.state !== 'unreadable',
  );
}
