import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
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
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { ok: true, text: read.text, bom: read.bom, bytes: bytes.length, hash };
}

async function readHandle(handle: FileHandle, largest: number): Promise<Content> {
  const { size, isFile } = await handle
    .stat()
    .then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!isFile) return failed('unreadable');
  return size > largest ? failed('too-large') : decoded(await handle.readFile());
}

/**
 * Reads a file of the corpus. Whatever is wrong with it is told, not thrown: the file may have vanished or changed
 * into a link since it was found.
 */
export async function readContent(
  file: Pick<ContentFile, 'absolute' | 'root'>,
  largest = LARGEST,
): Promise<Content> {
  let handle: FileHandle | undefined;
  try {
    const real = await realpath(file.absolute);
    if (file.root !== undefined && !isInside(await realpath(file.root), real)) return failed('leaves-root');
    // Without O_NONBLOCK a named pipe would be waited for.
    handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    return await readHandle(handle, largest);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('missing');
    return { ok: false, reason: 'unreadable', code };
  } finally {
    await handle?.close();
  }
}
