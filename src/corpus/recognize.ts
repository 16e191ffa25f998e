import { type Candidate, candidates } from './candidates.ts';
import { readContentEntry } from './content.ts';
import { looksLikeLocale, readLocale } from './locale-names.ts';
import { byCodePoint } from './paths.ts';
import { PathPattern } from './pattern.ts';
import type { UserConfig } from './schema.ts';
import { readKnown, searchRoot } from './search.ts';
import { pageKey, type Sifted, sift } from './sift.ts';

const DOCUMENTS = new PathPattern('**/*.{md,mdx,markdown}');

/** What a folder was taken for. */
export interface Recognized {
  readonly config: UserConfig;
  /** The name of the layout, where it is a known one. */
  readonly layout?: string;
  /** Documents in each locale, the source first. */
  readonly documents: ReadonlyMap<string, number>;
  /** One sentence, in English. */
  readonly explanation: string;
}

const MANNERS: Record<Exclude<Candidate['manner'], 'layout'>, string> = {
  folders: 'a folder for each locale',
  inside: 'the source in a folder, and inside it a folder for each translation',
  beside: 'the source in one folder, and elsewhere a folder for each translation',
  suffix: 'the locale in the names of translations',
  marked: 'the locale in the name of each file',
};

const describe = ({ manner, layout }: Candidate): string =>
  manner === 'layout' ? layout!.description : MANNERS[manner];

/** Files that share their page with another locale's: how much of a tree a form explains. */
function explained(files: readonly Sifted[]): Sifted[] {
  const pages = Map.groupBy(files, pageKey);
  return files.filter((file) => new Set(pages.get(pageKey(file))!.map(({ locale }) => locale)).size > 1);
}

function tryOut({ entries }: Candidate, paths: readonly string[], root: string, source: string) {
  const locales = { sourceLocale: readLocale(source) };
  const found = entries.map((entry) =>
    readContentEntry(entry, root, locales).flatMap((mapping) =>
      sift(readKnown(mapping, { sourceLocale: source, ignore: [] }, paths), source),
    ),
  );
  return { files: found.flat(), score: found.flatMap(explained).length };
}

/** Without any pair, a folder named for a locale counts where nearly everything stands in such folders. */
const NEARLY = 0.9;

function loneLocale<T extends { form: Candidate; files: readonly Sifted[] }>(
  tried: readonly T[],
  documents: number,
) {
  return tried.find(
    ({ form, files }) => form.manner === 'folders' && files.length >= Math.max(1, documents * NEARLY),
  );
}

/** Most sources are English: the name that the tree has for it, or `en` where the source bears no name. */
function sourceNames(paths: readonly string[]): string[] {
  const parts = new Set(paths.flatMap((path) => path.split(/[/.]/u)));
  const english = [...parts].filter((part) => /^en(?:[-_]|$)/iu.test(part) && looksLikeLocale(part));
  return english.length > 0 ? english.sort(byCodePoint) : ['en'];
}

function tally(files: readonly Sifted[], source: string): Map<string, number> {
  const names = [...new Set(files.map(({ locale }) => locale))].sort(byCodePoint);
  const ordered = [source, ...names.filter((name) => name !== source)];
  return new Map(ordered.map((name) => [name, files.filter(({ locale }) => locale === name).length]));
}

/**
 * Recognizes how a docs tree stands, by trying what its names suggest and taking the form that pairs most files.
 * @param folder absolute
 * @returns undefined where no form pairs anything
 */
export async function recognize(folder: string): Promise<Recognized | undefined> {
  const { paths } = await searchRoot(folder, [DOCUMENTS], { ignore: [] });
  paths.sort(byCodePoint);
  const forms = candidates(paths);
  const tried = sourceNames(paths).flatMap((source) =>
    forms.map((form) => ({ form, source, ...tryOut(form, paths, folder, source) })),
  );
  const paired = tried.reduce<(typeof tried)[number] | undefined>(
    (a, b) => (b.score > (a?.score ?? 0) ? b : a),
    undefined,
  );
  const best = paired ?? loneLocale(tried, paths.length);
  if (!best) return undefined;
  const documents = tally(best.files, best.source);
  const locales = [...documents.keys()];
  const count = `${best.files.length} documents in ${[...documents.values()].filter(Boolean).length} locales`;
  return {
    config: { sourceLocale: best.source, locales, content: best.form.content },
    ...(best.form.layout && { layout: best.form.layout.name }),
    documents,
    explanation: `${count}: ${describe(best.form)}.`,
  };
}
