import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import type { CorpusProblem } from './types.ts';

/** Something that was left aside. */
export interface LeftAside {
  readonly absolute: string;
  readonly reason: CorpusProblem['reason'];
  /** Whether it is a folder, or a link to one. */
  readonly folder: boolean;
}

/** What the guard needs of a file system; tests give their own. */
export interface FolderReader {
  readdir(folder: string): Promise<Dirent[]>;
}

const nodeReader: FolderReader = { readdir: (folder) => readdir(folder, { withFileTypes: true }) };

/** Whether a real path is a folder or lies below it. Both absolute, without links. */
export function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** An entry that is what its link leads to. */
function resolved(entry: Dirent, folder: boolean): Dirent {
  return Object.assign(Object.create(entry) as Dirent, {
    name: entry.name,
    isDirectory: () => folder,
    isFile: () => !folder,
    isSymbolicLink: () => false,
  });
}

/**
 * Lets a search read the folders below a root, and nothing that a link brings in from outside. Links inside are
 * followed, but not to a folder around them, nor from inside a folder that a link led to: so every search ends.
 * What is left aside is reported, except links back, which hide nothing.
 */
export class RootGuard {
  readonly problems: LeftAside[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #reader: FolderReader;

  private constructor(root: string, realRoot: string, reader: FolderReader) {
    this.#root = root;
    this.#realRoot = realRoot;
    this.#reader = reader;
  }

  /** @param root absolute @returns undefined where there is no such folder */
  static async of(root: string, reader: FolderReader = nodeReader): Promise<RootGuard | undefined> {
    try {
      return new RootGuard(root, await realpath(root), reader);
    } catch {
      return undefined;
    }
  }

  /** For the file search, which calls nothing but this. */
  get fs(): FileSystemAdapter {
    const guarded = (folder: string, _options: unknown, done: (error: null, entries: Dirent[]) => void) => {
      this.#entries(path.resolve(this.#root, folder)).then((entries) => done(null, entries));
    };
    return { readdir: guarded as unknown as NonNullable<FileSystemAdapter['readdir']> };
  }

  async #entries(folder: string): Promise<Dirent[]> {
    try {
      const real = await realpath(folder);
      if (!isInside(this.#realRoot, real)) return this.#leave(folder, 'leaves-root', true);
      const entries = await this.#reader.readdir(folder);
      const linked = real !== path.resolve(this.#realRoot, path.relative(this.#root, folder));
      const followed = entries.map((entry) =>
        entry.isSymbolicLink() ? this.#follow(entry, path.join(folder, entry.name), real, linked) : [entry],
      );
      return (await Promise.all(followed)).flat();
    } catch (error) {
      // A pattern may begin in a folder that no locale has: nothing is there, and nothing is wrong.
      return (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? []
        : this.#leave(folder, 'unreadable', true);
    }
  }

  async #follow(entry: Dirent, link: string, from: string, linked: boolean): Promise<Dirent[]> {
    try {
      const real = await realpath(link);
      const found = await stat(real);
      if (!isInside(this.#realRoot, real)) return this.#leave(link, 'leaves-root', found.isDirectory());
      if (found.isFile()) return [resolved(entry, false)];
      if (!found.isDirectory() || linked || isInside(real, from)) return [];
      return [resolved(entry, true)];
    } catch {
      return this.#leave(link, 'broken-link', false);
    }
  }

  #leave(absolute: string, reason: CorpusProblem['reason'], folder: boolean): [] {
    this.problems.push({ absolute, reason, folder });
    return [];
  }
}
