import type { Span } from '../text/place.ts';
import type { TextView } from '../text/view.ts';
import type { FrontMatterEntry, Problem } from './types.ts';

const TABLE = /^\s*\[+\s*([\w.\s"'-]+?)\s*\]+\s*(?:#.*)?$/;
const ENTRY = /^(\s*)([\w."'-]+(?:\s*\.\s*[\w"'-]+)*)\s*=\s*(.*)$/;

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
    const table = TABLE.exec(line);
    const entry = ENTRY.exec(line.trimEnd());
    if (table) prefix = `${table[1]!.replace(/["'\s]/g, '')}.`;
    else if (entry) {
      const key = prefix + entry[2]!.replace(/["'\s]/g, '');
      const text = withoutComment(entry[3]!);
      const from = start + line.trimEnd().length - entry[3]!.length;
      const keySpan = { start: start + entry[1]!.length, end: start + entry[1]!.length + entry[2]!.length };
      const place = view.placeOf(text === '' ? keySpan : { start: from, end: from + text.length });
      if (entries.has(key) && !prefix) {
        problems.push({ kind: 'front-matter', messageId: 'duplicate-key', data: { key }, place });
      }
      entries.set(key, { key, value: readValue(text), text, place });
    }
    start += line.length + 1;
  }
  return { entries, problems };
}
