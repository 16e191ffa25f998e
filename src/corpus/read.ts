import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { decodeText } from '../text/decode.ts';
import { isInside } from './guard.ts';
import type { ContentFile } from './types.ts';

/** Larger files are no documentation, and a tree of one would not fit. */
const LARGEST = 16 * 1024 * 1024;

export type Content =
  | {
      readonly ok: true;
      /** Without the byte order mark. */
      readonly text: string;
      readonly bom: boolean;
      /** Size of the file. */
      readonly bytes: number;
      /** SHA-256 of the file's bytes, in hexadecimal. */
      readonly hash: string;
    }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'unreadable' | 'leaves-root' | 'too-large' | 'not-utf8' | 'binary';
      /** The system's word for an `unreadable` file: `EACCES`. */
      readonly code?: string;
    };

const failed = (reason: Exclude<Content, { ok: true }>['reason']): Content => ({ ok: false, reason });

function decoded(bytes: Buffer): Content {
  const read = decodeText(bytes);
  if (!read.ok) return read;
  return { ok: true, text: read.text, bom: read.bom, bytes: bytes.length, hash: hash('sha256', bytes) };
}

function readOpen(file: number, largest: number): Content {
  const found = fstatSync(file);
  if (!found.isFile()) return failed('unreadable');
  return found.size > largest ? failed('too-large') : decoded(readFileSync(file));
}

function readReal(absolute: string, root: string | undefined, largest: number): Content {
  const real = realpathSync.native(absolute);
  if (root !== undefined && !isInside(realpathSync.native(root), real)) return failed('leaves-root');
  // Without O_NONBLOCK a named pipe would be waited for.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = openSync(real, flags);
  try {
    return readOpen(file, largest);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file of the corpus. Whatever is wrong with it is told, not thrown: the file may have vanished or changed
 * into a link since it was found.
 *
 * The calls to the system block: pages are small and judged one after another, and to hand five calls for each
 * file to a pool of threads and wait for them costs five times as much as to make them.
 */
export async function readContent(
  { absolute, root }: Pick<ContentFile, 'absolute' | 'root'>,
  largest = LARGEST,
): Promise<Content> {
  try {
    return readReal(absolute, root, largest);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('missing');
    return { ok: false, reason: 'unreadable', code };
  }
}
