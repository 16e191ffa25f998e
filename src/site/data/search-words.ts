import type { SiteLocale } from './frame.ts';

/** The strings of the search, as Pagefind names them; it fills in what stands in brackets. */
const KEYS = [
  'clear_search',
  'load_more',
  'search_label',
  'filters_label',
  'zero_results',
  'many_results',
  'one_result',
  'alt_search',
  'search_suggestion',
  'searching',
] as const;

/** The words of the search by language tag, for the languages that Isogloss speaks. */
export function searchWords(locales: readonly SiteLocale[]): Record<string, Record<string, string>> {
  const spoken = locales.filter(({ locale, messages }) => locale.language === messages.language);
  return Object.fromEntries(
    spoken.map(({ locale, messages: { t } }) => [
      locale.tag,
      Object.fromEntries(KEYS.map((key) => [`pagefind.${key}`, t(`site:search.${key}`)])),
    ]),
  );
}
