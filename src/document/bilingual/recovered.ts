import type { BilingualText } from './types.ts';

/** Front matter keys that hold prose, by the conventions of Microsoft Learn, Docusaurus, Hugo and Starlight. */
const PROSE_KEYS = new Set([
  'title',
  'titleSuffix',
  'description',
  'keywords',
  'summary',
  'linkTitle',
  'sidebar_label',
  'excerpt',
]);

const ENTRY = /^([\w.-]+)[ \t]*:[ \t]*(.*)$/;

/** Front matter keys with prose in a bilingual file that no unit carries, in the file's order. */
export function unrecoveredKeys(text: string): string[] {
  const keys: string[] = [];
  for (const line of frontMatterLines(text)) {
    const [, key, value] = ENTRY.exec(line) ?? [];
    if (key && value && PROSE_KEYS.has(key) && !value.includes('data-stu-id')) keys.push(key);
  }
  return keys;
}

function* frontMatterLines(text: string): Iterable<string> {
  if (!/^---[ \t]*\r?\n/.test(text)) return;
  let start = text.indexOf('\n') + 1;
  while (start < text.length) {
    const stop = text.indexOf('\n', start);
    const line = text.slice(start, stop < 0 ? text.length : stop).trimEnd();
    if (line === '---' || line === '...' || stop < 0) return;
    yield line;
    start = stop + 1;
  }
}

/** Images whose alternative text stands outside every unit, as `alt:URL`. */
export function unrecoveredAlts({ source, units }: BilingualText): string[] {
  const alts: string[] = [];
  let unit = 0;
  for (const match of source.text.matchAll(/!\[([^[\]\n]+)\]\(([^()\s]+)/g)) {
    while (unit < units.length && units[unit]!.sourceSpan.end <= match.index) unit++;
    const start = units[unit]?.sourceSpan.start ?? Number.POSITIVE_INFINITY;
    const alt = match.index + 2;
    // A unit that begins inside the brackets carries the text; so does one around the image.
    if (start > alt + match[1]!.length) alts.push(`alt:${match[2]}`);
  }
  return alts;
}
