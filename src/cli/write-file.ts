import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files that are being written; they are taken away where the run is interrupted. */
const unfinished = new Set<string>();

/** Takes away what is half written. For the moment before the process ends. */
export function discardUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

/**
 * Writes a file whole or not at all: beside it first, and then in its place. Folders are made where they lack;
 * what a link leads to is replaced, not the link; a device or pipe is written to.
 * @param file absolute
 * @param options `sync: false` where the file may be lost with the machine's power
 */
export async function writeWhole(
  file: string,
  text: string,
  { sync = true }: { readonly sync?: boolean } = {},
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => undefined);
  if (before && !before.isFile() && !before.isDirectory()) return writeFile(target, text);
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}`,
  );
  unfinished.add(temporary);
  try {
    const handle = await open(temporary, 'wx', before?.mode ?? 0o666);
    try {
      await handle.writeFile(text);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}
