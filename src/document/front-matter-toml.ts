import type { Span } from '../text/place.ts';
import type { TextView } from '../text/view.ts';
import { trimSpan } from './reading.ts';
import type { FrontMatterEntry, Problem } from './types.ts';

const KEY = /^[\w."' -]+$/;

/** A TOML value that stands on one line; what is more than a scalar or a list of strings stays text. */
function readValue(text: string): FrontMatterEntry['value'] {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^[+-]?\d[\d_]*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll('_', ''));
  const string = /^"((?:[^"\\]|\\.)*)"$|^'([^']*)'$/.exec(text);
  if (string) return string[2] ?? string[1]!.replace(/\\(["\\])/g, '$1').replaceAll('\\n', '\n');
  if (/^\[.*\]$/.test(text)) return [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map((m) => m[1] ?? m[2] ?? '');
  return text;
}

/** The value without a comment after it. */
function withoutComment(rest: string): string {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(rest);
  return (quoted ? quoted[0] : rest.replace(/\s#.*$/, '')).trimEnd();
}

/** The key of a table's line, `[params]` or `[[params]]`. */
function readTable(line: string): string | undefined {
  const text = withoutComment(line.trim());
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const key = text.replace(/^\[+/, '').split(']')[0]!;
  return KEY.test(key) ? key.replace(/["'\s]/g, '') : undefined;
}

/** Where key and value of a line stand in it. */
function readEntry(line: string): { key: Span; value: Span; text: string } | undefined {
  const equals = line.indexOf('=');
  const key = trimSpan(line, { start: 0, end: Math.max(equals, 0) });
  if (equals < 0 || !KEY.test(line.slice(key.start, key.end))) return undefined;
  const rest = trimSpan(line, { start: equals + 1, end: line.length });
  const text = withoutComment(line.slice(rest.start, rest.end));
  return { key, value: { start: rest.start, end: rest.start + text.length }, text };
}

/**
 * Reads what front matter uses of TOML: tables and values that stand on one line. Lines that are neither (the
 * rest of a multi-line value) are passed over.
 */
export function readTomlEntries(
  view: TextView,
  span: Span,
): { entries: ReadonlyMap<string, FrontMatterEntry>; problems: readonly Problem[] } {
  const entries = new Map<string, FrontMatterEntry>();
  const problems: Problem[] = [];
  let prefix = '';
  let start = span.start;
  for (const line of view.text.slice(span.start, span.end).split('\n')) {
    const entry = readEntry(line);
    const table = entry === undefined ? readTable(line) : undefined;
    if (table !== undefined) prefix = `${table}.`;
    if (entry !== undefined) {
      const key = prefix + line.slice(entry.key.start, entry.key.end).replace(/["'\s]/g, '');
      const at = entry.text === '' ? entry.key : entry.value;
      const place = view.placeOf({ start: start + at.start, end: start + at.end });
      if (entries.has(key) && prefix === '') {
        problems.push({ kind: 'front-matter', messageId: 'duplicate-key', data: { key }, place });
      }
      entries.set(key, { key, value: readValue(entry.text), text: entry.text, place });
    }
    start += line.length + 1;
  }
  return { entries, problems };
}
