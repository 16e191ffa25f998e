import { comparePoints } from '../text/place.ts';
import type { Finding } from './finding.ts';

/** Compares by code unit, so that the order does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of every report: path, line, column, rule; then what makes the order total. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    comparePoints(a.start, b.start) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.locale, b.locale) ||
    comparePoints(a.end, b.end) ||
    comparePoints(a.source?.start ?? a.start, b.source?.start ?? b.start) ||
    compareText(a.message, b.message)
  );
}
