import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { looksLikeLocale } from './locale-names.ts';
import { PathPattern } from './pattern.ts';
import type { ContentEntry } from './schema.ts';

/** A form of `content` that a tree may have. */
export interface Candidate {
  readonly content: ContentEntry;
  /** The same as patterns below the folder. */
  readonly entries: readonly (string | { readonly source: string; readonly target: string })[];
  /** The layout that it is, where it is one. */
  readonly layout?: Layout;
  readonly manner: 'layout' | 'folders' | 'inside' | 'beside' | 'suffix' | 'marked';
}

/** More places than these are not tried: the tree's own comes among the first. */
const PLACES = 4;

/** The commonest of some texts, the first among equals. */
function commonest(texts: readonly string[], most = PLACES): string[] {
  const counts = [...Map.groupBy(texts, (text) => text)].sort((a, b) => b[1].length - a[1].length);
  return counts.slice(0, most).map(([text]) => text);
}

function fileName(paths: readonly string[], below: string): string {
  const own = paths.filter((path) => path.startsWith(below));
  const extensions = new Set(own.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return extensions.size > 1 ? `{${[...extensions].sort().join(',')}}` : `${[...extensions][0]}`;
}

const literal = (folder: string) => folder.replace(/[\\*?{]/gu, '\\$&');

const isSides = (entry: ContentEntry): entry is Extract<ContentEntry, { source: unknown }> =>
  typeof entry === 'object' && 'source' in entry;

/** Where a layout may begin: the folders in which its own first folder stands. */
function rootsOf({ content }: Layout, paths: readonly string[]): string[] {
  const first = content[0]!;
  const base = new PathPattern(String(isSides(first) ? first.source : first)).base;
  if (base === '') return [''];
  const roots = paths
    .map((path) => [path, `/${path}`.indexOf(`/${base}`)] as const)
    .filter(([, at]) => at >= 0);
  return commonest(roots.map(([path, at]) => path.slice(0, at)));
}

/** Layouts that have a name, below any folder. Where one entry says it all, that is plainer than the name. */
function named(paths: readonly string[]): Candidate[] {
  return layouts.flatMap((layout) =>
    rootsOf(layout, paths).map((root): Candidate => {
      const under = (pattern: unknown) => `${literal(root)}${pattern}`;
      const entries = layout.content.map((entry) =>
        isSides(entry) ? { source: under(entry.source), target: under(entry.target) } : under(entry),
      );
      const name = root ? { layout: layout.name, root: root.replace(/\/$/u, '') } : layout.name;
      const content = entries.length === 1 ? entries[0]! : name;
      return { content, entries, manner: 'layout', layout };
    }),
  );
}

/** A folder for every locale: the source in one of them, around them, or in another folder. */
function folders(paths: readonly string[]): Candidate[] {
  const split = paths.flatMap((path) => {
    const parts = path.split('/');
    return parts.slice(0, -1).flatMap((part, i) =>
      looksLikeLocale(part)
        ? [
            {
              before: parts
                .slice(0, i)
                .map((p) => `${p}/`)
                .join(''),
              after: parts.slice(i + 1).join('/'),
            },
          ]
        : [],
    );
  });
  return commonest(split.map(({ before }) => before)).flatMap((before): Candidate[] => {
    const files = `**/*.${fileName(paths, before)}`;
    const target = `${literal(before)}{locale}/${files}`;
    const afters = new Set(split.filter((one) => one.before === before).map(({ after }) => after));
    const around = paths.flatMap((path) => {
      if (path.startsWith(before)) return [];
      return [...path.matchAll(/(?<=^|\/)/gu)]
        .filter(({ index }) => afters.has(path.slice(index)))
        .map(({ index }) => path.slice(0, index));
    });
    const elsewhere = commonest(around, 1).map((base) => ({ source: `${literal(base)}${files}`, target }));
    const inside = { source: `${literal(before)}${files}`, target };
    return [
      { content: target, entries: [target], manner: 'folders' },
      { content: inside, entries: [inside], manner: 'inside' },
      ...elsewhere.map((entry): Candidate => ({ content: entry, entries: [entry], manner: 'beside' })),
    ];
  });
}

/** The folder that all paths share. */
function shared(paths: readonly string[]): string {
  const [first = '', ...rest] = paths.map((path) => path.split('/').slice(0, -1));
  const length = rest.reduce((most, parts) => {
    const differs = parts.findIndex((part, i) => part !== first[i]);
    return Math.min(most, differs < 0 ? parts.length : differs);
  }, first.length);
  return [...first.slice(0, length)].map((part) => `${part}/`).join('');
}

/** The locale in the name of the file; the source has one too, or none. */
function suffixes(paths: readonly string[]): Candidate[] {
  const marked = paths.filter((path) => looksLikeLocale(/\.([^./]+)\.[^./]+$/u.exec(path)?.[1] ?? ''));
  if (marked.length === 0) return [];
  return commonest([
    shared(marked),
    ...marked.map((path) => shared([path]).split('/')[0]!).map((top) => top && `${top}/`),
  ]).flatMap((base): Candidate[] => {
    const extension = fileName(marked, base);
    const target = `${literal(base)}**/*.{locale}.${extension}`;
    const plain = { source: `${literal(base)}**/*.${extension}`, target };
    return [
      { content: target, entries: [target], manner: 'marked' },
      { content: plain, entries: [plain], manner: 'suffix' },
    ];
  });
}

/** Forms that a tree with these documents may have, the better known first. @param paths relative, with `/` */
export function candidates(paths: readonly string[]): Candidate[] {
  return [...named(paths), ...folders(paths), ...suffixes(paths)];
}
