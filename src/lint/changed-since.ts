import type { Corpus } from '../corpus/types.ts';
import type { Finding } from './finding.ts';

/**
 * Which findings concern what has changed: those whose page has another file in their locale or in the source's,
 * or whose own places lie in a changed file. Older debt elsewhere is not told.
 *
 * @param changed paths as the corpus has them, those of files that were removed among them
 */
export function concernsChanged(
  { pages, sourceLocale }: Pick<Corpus, 'pages' | 'sourceLocale'>,
  changed: ReadonlySet<string>,
): (finding: Finding) => boolean {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return ({ page, locale, path, source, expectedPath }) => {
    const files = page === undefined ? undefined : byId.get(page)?.files;
    const concerned = [
      path,
      source?.path,
      expectedPath,
      files?.get(locale)?.path,
      files?.get(sourceLocale.name)?.path,
    ];
    return concerned.some((one) => one !== undefined && changed.has(one));
  };
}
