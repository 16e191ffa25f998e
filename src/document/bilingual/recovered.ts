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

const IMAGE = /!\[([^[\]\n]+)\]\(([^()\s]+)/dg;
// DocFX: `:::image type="content" source="a.png" alt-text="A picture.":::`
const DOCFX_IMAGE = /:::image\b[^\n]{0,500}?\bsource="([^"\n]+)"[^\n]{0,500}?\balt-text="([^"\n]+)"/dg;

/** Images whose alternative text stands outside every unit, as `alt:URL`. */
export function unrecoveredAlts({ source, units }: BilingualText): string[] {
  const found = [
    ...[...source.text.matchAll(IMAGE)].map(({ indices, 2: url }) => ({ at: indices![1]!, url })),
    ...[...source.text.matchAll(DOCFX_IMAGE)].map(({ indices, 1: url }) => ({ at: indices![2]!, url })),
  ].sort((a, b) => a.at[0] - b.at[0]);
  let unit = 0;
  return found
    .filter(({ at: [start, end] }) => {
      while (unit < units.length && units[unit]!.sourceSpan.end <= start) unit++;
      // A unit that begins before the text ends carries it, or stands around the image.
      return (units[unit]?.sourceSpan.start ?? Number.POSITIVE_INFINITY) >= end;
    })
    .map(({ url }) => `alt:${url}`);
}
