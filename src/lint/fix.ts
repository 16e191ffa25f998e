import { LineIndex } from '../text/place.ts';
import type { Finding } from './finding.ts';

type Fix = NonNullable<Finding['fix']>;

/** A text with fixes in it; those that overlap one before them are left for another time. */
export interface FixedText {
  readonly text: string;
  readonly applied: number;
  readonly skipped: number;
}

/** @param text without a byte order mark, as the places were counted */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const index = new LineIndex(text);
  const offsetOf = ({ line, column }: Fix['start']) => index.startOf(line) + column - 1;
  const spans = fixes
    .map((fix) => ({ start: offsetOf(fix.start), end: offsetOf(fix.end), text: fix.text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let end = 0;
  let applied = 0;
  for (const span of spans) {
    if (applied > 0 && span.start < end) continue;
    parts.push(text.slice(end, span.start), span.text);
    end = span.end;
    applied++;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), applied, skipped: fixes.length - applied };
}
