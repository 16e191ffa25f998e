import type { ReporterOptions } from './types.ts';

/** A path as the reader's root has it. */
export function pathFor(path: string, options: ReporterOptions): string {
  return `${options.pathPrefix ?? ''}${path}`;
}

/** A relative URI reference (RFC 3986) for a path: every segment percent-encoded, whatever stands in it. */
export function uriFor(path: string, options: ReporterOptions): string {
  return pathFor(path, options).toWellFormed().split('/').map(encodeSegment).join('/');
}

/** `encodeURIComponent` leaves some characters that RFC 3986 reserves. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * What stands before the paths of a report where the reader's root lies above the working directory, as in a
 * step of a pipeline that works in a folder of the repository.
 * @param root the repository, as GITHUB_WORKSPACE or CI_PROJECT_DIR name it; both absolute
 * @returns `docs/`, or an empty string where the working directory is the root or lies outside it
 */
export function pathPrefix(root: string, cwd: string): string {
  const top = asFolder(root);
  const here = asFolder(cwd);
  return here.startsWith(top) ? here.slice(top.length) : '';
}

/** A backslash separates only where a path begins with a drive's letter. */
function asFolder(path: string): string {
  const slashed = /^[a-z]:/i.test(path) ? path.replaceAll('\\', '/') : path;
  return slashed.endsWith('/') ? slashed : `${slashed}/`;
}
