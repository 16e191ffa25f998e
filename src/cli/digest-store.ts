import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../corpus/config.ts';
import type { PageDigest } from '../lint/digest.ts';
import type { DigestStore } from '../lint/page-cache.ts';
import type { Call } from './command.ts';
import { writeWhole } from './write-file.ts';

/**
 * The store that a run uses: none unless `--cache` or the configuration says so. It lies beside other tools' in
 * node_modules/.cache where there is a node_modules, else in .isogloss/cache.
 */
export function digestStore(config: Config, { options }: Call): DigestStore | undefined {
  const wanted = options.cache === undefined ? config.cache !== false : options.cache === true;
  if (!wanted) return undefined;
  if (typeof config.cache === 'string') return new FolderStore(path.resolve(config.root, config.cache));
  const modules = path.join(config.root, 'node_modules');
  return new FolderStore(
    existsSync(modules) ? path.join(modules, '.cache/isogloss') : path.join(config.root, '.isogloss/cache'),
  );
}

/** One file a page: its key, a checksum, the digest, each on a line. */
class FolderStore implements DigestStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string, key: string): Promise<PageDigest | undefined> {
    const text = await readFile(this.#fileOf(name), 'utf8').catch(() => '');
    const [known, sum, body] = text.split('\n', 3);
    if (known !== key || body === undefined || sum !== checksum(body)) return undefined;
    try {
      return JSON.parse(body);
    } catch {
      return undefined;
    }
  }

  async write(name: string, key: string, digest: PageDigest): Promise<void> {
    const body = JSON.stringify(digest);
    const text = `${key}\n${checksum(body)}\n${body}\n`;
    // A cache that cannot be written costs time and nothing else; the checksum stands in for a sync.
    await writeWhole(this.#fileOf(name), text, { sync: false }).catch(() => {});
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), `${name.slice(2, 34)}.json`);
  }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
