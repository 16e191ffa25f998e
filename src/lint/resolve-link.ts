import { posix } from 'node:path';

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Whether a link may lead to content of the same tree: no scheme, no host, no template's placeholder. */
export function isWithinTree(url: string): boolean {
  return url !== '' && !EXTERNAL.test(url) && !/[{}<>$]/.test(url);
}

/** A link's two halves, decoded: the path without a query, and what follows `#`. */
export function splitLink(url: string): { readonly path: string; readonly anchor: string | undefined } {
  const hash = url.indexOf('#');
  const path = (hash < 0 ? url : url.slice(0, hash)).split('?')[0]!;
  return { path: decode(path), anchor: hash < 0 ? undefined : decode(url.slice(hash + 1)) };
}

/**
 * The files that a relative link may mean. A renderer resolves it from the file's folder or, where pages are
 * folders (`guide/start/`), from the page's own; and a page may be written with its extension or without.
 *
 * @param path a link's path, relative, decoded
 * @param from the path of the document that has the link
 */
export function candidatePaths(path: string, from: string): string[] {
  const folder = posix.dirname(from);
  const stem = from.replace(/\.[^./]*$/, '');
  const bases = /\.mdx?$/i.test(path) ? [folder] : [folder, stem];
  return bases.flatMap((base) => pageForms(posix.normalize(posix.join(base, path))));
}

/** The forms in which a page's path may be written in the tree. */
export function pageForms(path: string): string[] {
  const bare = path.replace(/\/$/, '').replace(/\.html?$/i, '');
  if (/\.mdx?$/i.test(bare)) return [bare];
  const join = (name: string) => (bare === '' || bare === '.' ? name : `${bare}/${name}`);
  const indexes = ['index', '_index', 'README'].flatMap((name) => [join(`${name}.md`), join(`${name}.mdx`)]);
  return bare === '' || bare === '.' ? indexes : [`${bare}.md`, `${bare}.mdx`, ...indexes];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
