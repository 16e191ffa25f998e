import { parseDocument } from '../document/parse.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { type ProjectedChange, projectChanges, sourceChanges } from '../revision/index.ts';
import { unitsOf } from '../revision/units.ts';
import type { Locale } from '../text/locale.ts';
import type { ReadPage } from './read-page.ts';

/** What a file said before the changes that are looked at; undefined where it has not changed, or is new. */
export type EarlierText = (path: string) => string | undefined;

/**
 * What the changes of a page's source file make stale, by locale. A translation that was changed as well is held
 * against its own earlier text: what it has brought up to date is not told.
 */
export function impactOf(
  { documents }: ReadPage,
  sourceLocale: Locale,
  earlier: EarlierText,
): Map<string, readonly ProjectedChange[]> {
  const impact = new Map<string, readonly ProjectedChange[]>();
  const after = documents.get(sourceLocale.name);
  const before = after && earlierDocument(after, earlier);
  if (!before) return impact;
  const changes = sourceChanges(before, after);
  for (const [locale, target] of documents) {
    if (target === after) continue;
    const stale = withoutUpdated(projectChanges(before, changes, target), target, earlier);
    if (stale.length > 0) impact.set(locale, stale);
  }
  return impact;
}

function earlierDocument({ path, locale, syntax }: LocalizedDocument, earlier: EarlierText) {
  const text = earlier(path);
  return text === undefined ? undefined : parseDocument({ path, locale, text, syntax }).document;
}

function withoutUpdated(
  changes: readonly ProjectedChange[],
  target: LocalizedDocument,
  earlier: EarlierText,
): readonly ProjectedChange[] {
  const before = changes.length > 0 ? earlierDocument(target, earlier) : undefined;
  if (!before) return changes;
  const texts = unitsOf(before).map(({ text }) => text);
  // A text stands alone, or joined with those that translate the same sentence.
  const all = `\n${texts.join(' ')}\n`;
  return changes.filter(({ target: { text } }) => text === '' || all.includes(text));
}
