import { posix } from 'node:path';

/** Where a link leads within the tree. */
export interface LinkTarget {
  /** Relative to the working directory, without a query; absent for a link within the same document. */
  readonly path?: string;
  /** True for `/guide/`, which a site resolves from a root that the tree does not tell. */
  readonly fromRoot: boolean;
  /** Decoded, without `#`; absent where the link has none. */
  readonly anchor?: string;
}

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Reads a link as one to content of the same tree.
 *
 * @param url as written in the document
 * @param from the document's path
 * @returns undefined for a link that leads elsewhere: another site, a scheme, above the working directory,
 *   or a template's placeholder
 */
export function resolveLink(url: string, from: string): LinkTarget | undefined {
  if (url === '' || EXTERNAL.test(url) || /[{}<>$]/.test(url)) return undefined;
  const hash = url.indexOf('#');
  const anchor = hash < 0 ? undefined : decode(url.slice(hash + 1));
  const path = decode((hash < 0 ? url : url.slice(0, hash)).split('?')[0]!);
  const rest = anchor === undefined ? {} : { anchor };
  if (path === '') return { fromRoot: false, ...rest };
  if (path.startsWith('/')) return { path: posix.normalize(path), fromRoot: true, ...rest };
  const resolved = posix.normalize(posix.join(posix.dirname(from), path));
  return resolved.startsWith('..') ? undefined : { path: resolved, fromRoot: false, ...rest };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
