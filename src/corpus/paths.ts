import path from 'node:path';

/** By code points, so that the order is the same on every machine. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Relative to a folder, with `/` on every system. */
export function relativePath(cwd: string, absolute: string): string {
  return path.relative(cwd, absolute).replaceAll(path.sep, '/');
}
