import type { Locale } from '../text/locale.ts';
import type { FolderReader } from './guard.ts';
import { readLocale } from './locale-names.ts';
import { PageBuilder } from './pages.ts';
import { byCodePoint, relativePath } from './paths.ts';
import type { Config } from './resolve.ts';
import { searchContent } from './search.ts';
import { type Sifted, sift } from './sift.ts';
import { checkSpelling } from './spelling.ts';
import type { Corpus, CorpusProblem } from './types.ts';

/** All locales in order: those of the configuration, or the source and then what was found. */
function localesOf(config: Config, files: readonly Sifted[]): readonly Locale[] {
  if (config.locales) return config.locales;
  const found = new Set(files.map(({ locale }) => locale));
  found.delete(config.sourceLocale.name);
  return [config.sourceLocale, ...[...found].sort(byCodePoint).map(readLocale)];
}

/**
 * Finds the pages of a configuration with their files in each locale. Reads folders, no files. The result is the
 * same on every machine: pages by id in code point order, locales as configured.
 * @param cwd absolute; what the paths of files are relative to
 * @param reader how folders are read; the file system's way where left out
 * @throws ConfigError where the tree spells a configured locale otherwise
 */
export async function discover(config: Config, cwd = config.root, reader?: FolderReader): Promise<Corpus> {
  const names = config.locales?.map(({ name }) => name);
  const sourceLocale = config.sourceLocale.name;
  const search = { sourceLocale, locales: names, ignore: config.ignore, reader };
  const results = await Promise.all(config.content.map((mapping) => searchContent(mapping, search)));
  if (names)
    checkSpelling(
      names,
      results.flatMap(({ hits }) => hits),
    );
  const sifted = results.map(({ hits }) => sift(hits, sourceLocale, names));
  const locales = localesOf(config, sifted.flat());
  const builder = new PageBuilder(config, cwd, locales);
  sifted.forEach((files, mapping) => {
    builder.add(mapping, files);
  });
  const problems = results.flatMap((result) => result.problems);
  return {
    root: config.root,
    sourceLocale: config.sourceLocale,
    locales,
    pages: builder.pages(),
    problems: tidy([...problems, ...builder.problems], cwd),
    expectedPath: (page, locale) => builder.expectedPath(page, locale),
  };
}

function tidy(
  problems: readonly ({ absolute: string } & Omit<CorpusProblem, 'path'>)[],
  cwd: string,
): CorpusProblem[] {
  const byPath = new Map(
    problems.map(({ absolute, reason, locale }) => {
      const path = relativePath(cwd, absolute);
      return [path, { path, reason, ...(locale !== undefined && { locale }) }];
    }),
  );
  return [...byPath.values()].sort((a, b) => byCodePoint(a.path, b.path));
}
