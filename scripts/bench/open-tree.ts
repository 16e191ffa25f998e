import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Config, loadConfig } from '../../src/corpus/config.ts';
import { discover } from '../../src/corpus/discover.ts';
import { recognize } from '../../src/corpus/recognize.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';
import type { Corpus } from '../../src/corpus/types.ts';

export interface Tree {
  readonly config: Config;
  readonly corpus: Corpus;
}

/**
 * Opens a folder as a corpus: by the configuration named or found in it, else by its layout.
 * @throws Error where the folder is none, or its layout is not known
 */
export async function openTree(folder: string, configPath?: string): Promise<Tree> {
  const cwd = resolve(folder);
  if (!existsSync(cwd)) throw new Error(`There is no folder ${folder}.`);
  const config = await configOf(cwd, configPath);
  return { config, corpus: await discover(config, cwd) };
}

async function configOf(cwd: string, configPath: string | undefined): Promise<Config> {
  if (configPath !== undefined) return loadConfig({ cwd, path: resolve(configPath) });
  const own = ['ts', 'mjs', 'js', 'json'].some((ending) => existsSync(`${cwd}/isogloss.config.${ending}`));
  if (own) return loadConfig({ cwd });
  const found = await recognize(cwd);
  if (!found) throw new Error(`The layout of ${cwd} is not known: name a configuration with --config.`);
  return resolveConfig(found.config, cwd);
}

/** The archives of trees tell in a file which commit they hold. */
export async function commitOf(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, '.provenance'), 'utf8').catch(() => '');
  return /\b[0-9a-f]{40}\b/.exec(text)?.[0].slice(0, 8);
}
