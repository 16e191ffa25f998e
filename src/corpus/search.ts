import { glob } from 'tinyglobby';
import type { ContentMapping } from './content.ts';
import { type FolderReader, type LeftAside, RootGuard } from './guard.ts';
import { relativePath } from './paths.ts';
import { PathPattern } from './pattern.ts';
import type { CorpusProblem } from './types.ts';

const NEVER = ['**/node_modules/**', '**/.git/**'];

/** A place to look: a pattern below one folder, for one locale or for those that `{locale}` stands for. */
interface Tree {
  readonly root: string;
  readonly pattern: PathPattern;
  readonly side: 'source' | 'target';
  /** The locale of all files, where the path does not say it. */
  readonly locale?: string;
}

/** A file as one side reads its path: which locale it is of, and what stood at the wildcards. */
export interface Reading {
  readonly locale: string;
  readonly captures: readonly string[];
  /** Whether the path itself says which locale it is. */
  readonly named: boolean;
}

/** A file that was found. Both readings where translations stand inside the source's folder. */
export interface Hit {
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly below: string;
  readonly target?: Reading;
  readonly source?: Reading;
}

export interface Search {
  readonly sourceLocale: string;
  /** The names of all locales; absent where the tree is to tell. */
  readonly locales?: readonly string[] | undefined;
  readonly ignore: readonly string[];
  readonly reader?: FolderReader | undefined;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly problems: readonly (LeftAside & Pick<CorpusProblem, 'locale'>)[];
}

function treesOf({ source, target }: ContentMapping, { sourceLocale, locales }: Search): Tree[] {
  const own: Tree = {
    side: 'source',
    ...source,
    pattern: new PathPattern(source.pattern),
    locale: sourceLocale,
  };
  const pattern = new PathPattern(target.pattern);
  const others = locales?.filter((name) => name !== sourceLocale) ?? [];
  const at = (locale: string): Tree => ({
    side: 'target',
    root: target.root.replaceAll('{locale}', locale),
    pattern: pattern.withLocale(locale),
    locale,
  });
  if (target.root.includes('{locale}') || !pattern.hasLocale) return [...others.map(at), own];
  return [{ side: 'target', root: target.root, pattern }, own];
}

/** How one side reads paths. Any name is read as a locale; which ones are is decided when all paths are known. */
function readerOf({ side, pattern, locale: fixed }: Tree, names: readonly string[] = []) {
  const [known, any] = [pattern.matcher(names), pattern.matcher()];
  return (path: string): Partial<Hit> => {
    const found = known(path) ?? any(path);
    const locale = fixed ?? found?.locale;
    return found && locale !== undefined
      ? { [side]: { locale, captures: found.captures, named: fixed === undefined } }
      : {};
  };
}

/** How both sides of a mapping read paths below one root. */
function readPaths(root: string, trees: readonly Tree[], paths: readonly string[], search: Search): Hit[] {
  const readers = trees.map((tree) => readerOf(tree, search.locales));
  return paths.map((below) => Object.assign({ root, below }, ...readers.map((read) => read(below))) as Hit);
}

/** What a mapping makes of paths that are known already. Its sides must have the same root. */
export function readKnown(mapping: ContentMapping, search: Search, paths: readonly string[]): Hit[] {
  return readPaths(mapping.source.root, treesOf(mapping, search), paths, search);
}

/** Whether something that was left aside might have been content: a link called `node_modules` never is. */
function relevance(patterns: readonly PathPattern[], ignore: readonly string[]) {
  const readers = patterns.map((pattern) => ({ base: pattern.base, match: pattern.matcher() }));
  const ignored = ignore.map((text) => new PathPattern(text).matcher());
  return (below: string, folder: boolean): boolean => {
    const inside = folder ? `${below}/` : below;
    const probe = folder ? `${below}/any` : below;
    if (`/${inside}`.includes('/.') || ignored.some((match) => match(probe))) return false;
    return readers.some(({ base, match }) =>
      folder ? inside.startsWith(base) || base.startsWith(inside) : match(below) !== undefined,
    );
  };
}

/** Files below a root that patterns match, and what was left aside. A root that does not exist has none. */
export async function searchRoot(
  root: string,
  patterns: readonly PathPattern[],
  search: Pick<Search, 'ignore' | 'reader'>,
) {
  const guard = await RootGuard.of(root, search.reader);
  if (!guard) return { paths: [], problems: [] };
  const ignore = [...NEVER, ...search.ignore];
  const paths = await glob(
    patterns.map((pattern) => pattern.glob),
    { cwd: root, ignore, expandDirectories: false, followSymbolicLinks: false, fs: guard.fs },
  );
  const matters = relevance(patterns, ignore);
  const problems = guard.problems.filter(({ absolute, folder }) =>
    matters(relativePath(root, absolute), folder),
  );
  return { paths, problems };
}

/** Which of the configured locales something left aside would belong to. A folder is read as a page below it would be. */
function whose({ absolute, folder }: LeftAside, root: string, trees: readonly Tree[], search: Search) {
  const below = relativePath(root, absolute);
  const [hit] = readPaths(root, trees, [folder ? `${below}/index.md` : below], search);
  const known = (name: string | undefined) => name !== undefined && search.locales?.includes(name);
  const locale = [hit?.target?.locale, hit?.source?.locale].find(known);
  return locale === undefined ? {} : { locale };
}

/** All files of one mapping, in no particular order. Each root is searched once. */
export async function searchContent(mapping: ContentMapping, search: Search): Promise<SearchResult> {
  const byRoot = Map.groupBy(treesOf(mapping, search), ({ root }) => root);
  const results = await Promise.all(
    [...byRoot].map(async ([root, trees]) => {
      const patterns = trees.map(({ pattern }) => pattern);
      const { paths, problems } = await searchRoot(root, patterns, search);
      const named = problems.map((problem) => ({ ...problem, ...whose(problem, root, trees, search) }));
      return { hits: readPaths(root, trees, paths, search), problems: named };
    }),
  );
  return { hits: results.flatMap(({ hits }) => hits), problems: results.flatMap(({ problems }) => problems) };
}
