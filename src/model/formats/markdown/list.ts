import type { NamedList } from '../../types.ts';
import { cellProse, forLabels, labelCell, type Page, prose, table, told } from './page.ts';

/** A list of named things, as a table where there are locales to compare. */
export function listSection({ title, items }: NamedList, page: Page): string {
  const { words, locales, sourceLocale } = forLabels(
    page,
    items.map(({ texts }) => texts),
  );
  const heading = `## ${words.say('list', { title: prose(title) })}`;
  if (locales.length === 0) {
    return [heading, items.map(({ text, texts }) => `- ${told(text, texts, page)}`).join('\n')].join('\n\n');
  }
  const rows = items.map(({ text, texts }) => [
    cellProse(text),
    ...locales.map((locale) => labelCell(texts, locale, page)),
  ]);
  return [heading, table([sourceLocale, ...locales].map(cellProse), rows)].join('\n\n');
}
