import type { Drawn } from './draw.ts';

/** What is read: the claim and both texts, by a hash, with no rule's name. */
export function sheetOf(items: readonly Drawn[]): string {
  return items.map((item, index) => entryOf(item, index + 1)).join('\n');
}

function entryOf({ hash, tree, locale, path, line, message, shown }: Drawn, ordinal: number): string {
  return [
    `## ${ordinal} · ${hash}`,
    `${tree} · ${locale} ${path}:${line}${shown.sourceAt ? ` · source ${shown.sourceAt}` : ''}`,
    `> ${message}`,
    quoted('T', shown.target),
    quoted('S', shown.source),
    '',
  ].join('\n');
}

function quoted(mark: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `${mark}| ${line}`)
    .join('\n');
}
