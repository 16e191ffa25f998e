import type { ContentFile, Corpus, Page } from '../corpus/types.ts';
import { parseLocale } from '../text/locale.ts';
import type { ContentReader } from './read-page.ts';

/** Files that exist in memory only: path by locale and page → text. */
export interface TextFile {
  readonly locale: string;
  readonly page: string;
  readonly text: string;
}

export interface TextCorpus {
  readonly corpus: Corpus;
  readonly read: ContentReader;
}

/**
 * Makes a corpus of texts, for examples, tests and callers that have no files. Paths are `locale/page`.
 *
 * @throws RangeError where a locale is no language tag
 */
export function corpusOfTexts(files: readonly TextFile[], sourceLocale: string): TextCorpus {
  const names = [...new Set([sourceLocale, ...files.map(({ locale }) => locale)])];
  const pathOf = (page: string, locale: string) => `${locale}/${page}`;
  const texts = new Map(files.map(({ locale, page, text }) => [pathOf(page, locale), text]));
  const ids = [...new Set(files.map(({ page }) => page))].sort();
  const pages = ids.map((id): Page => {
    const own = files.filter(({ page }) => page === id);
    const entries = own.map(({ locale }): [string, ContentFile] => [
      locale,
      { locale, path: pathOf(id, locale), absolute: `/${pathOf(id, locale)}` },
    ]);
    return { id, files: new Map(entries) };
  });
  const corpus: Corpus = {
    root: '/',
    sourceLocale: parseLocale(sourceLocale),
    locales: names.map(parseLocale),
    pages,
    problems: [],
    expectedPath: ({ id }, locale) => pathOf(id, locale),
  };
  const read: ContentReader = async ({ path }) => {
    const text = texts.get(path);
    return text === undefined ? { ok: false, reason: 'missing' } : { ok: true, text };
  };
  return { corpus, read };
}
