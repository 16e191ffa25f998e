import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from './error.ts';
import { parseJson } from './json.ts';
import { type Config, resolveConfig } from './resolve.ts';
import type { UserConfig } from './schema.ts';

export { ConfigError } from './error.ts';
export type { Config } from './resolve.ts';
export type { UserConfig } from './schema.ts';

/** Gives a configuration its types. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}

const NAMES = ['ts', 'mjs', 'js', 'json'].map((extension) => `isogloss.config.${extension}`);

/** The folder and those above it, up to the one that holds `.git`. Without any `.git`, the folder alone. */
function foldersUp(cwd: string): string[] {
  const folders: string[] = [];
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (existsSync(path.join(folder, '.git'))) return folders;
    if (folder === path.dirname(folder)) return folders.slice(0, 1);
  }
}

function find(cwd: string): string | undefined {
  for (const folder of foldersUp(cwd)) {
    const named = NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
    if (named) return named;
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && 'isogloss' in Object(readJson(manifest, 'package.json'))) return manifest;
  }
  return undefined;
}

function readJson(file: string, name: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(
      `${name} cannot be read (${(error as NodeJS.ErrnoException).code}); check its permissions.`,
    );
  }
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  const { line, column } = parsed.at;
  throw new ConfigError(`${name} is no valid JSON: it breaks at line ${line}, column ${column}.`);
}

async function readProgram(file: string, name: string): Promise<unknown> {
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
    throw new ConfigError(`${name} cannot be run: ${reason.replace(/[.;]?$/u, '.')}`);
  }
  if (module.default === undefined) {
    throw new ConfigError(`${name} exports no configuration; write "export default defineConfig({ … })".`);
  }
  return module.default;
}

async function read(file: string, name: string): Promise<unknown> {
  if (path.basename(file) === 'package.json') return Object(readJson(file, name)).isogloss;
  return path.extname(file) === '.json' ? readJson(file, name) : readProgram(file, name);
}

/**
 * Finds, reads and checks the configuration: `isogloss.config.{ts,mjs,js,json}`, then `isogloss` in package.json, in
 * the working directory and in the folders above it up to the one that holds `.git`. Patterns are relative to the
 * folder of the file that was found; where `path` names the file, to the working directory.
 * @throws ConfigError with one sentence that names the file, the key, the value and what to do
 */
export async function loadConfig({
  cwd,
  path: named,
}: {
  cwd: string;
  path?: string | undefined;
}): Promise<Config> {
  const file = named === undefined ? find(cwd) : path.resolve(cwd, named);
  if (!file) {
    throw new ConfigError(`there is no configuration in ${cwd}; "isogloss init" makes one.`);
  }
  const name = (path.relative(cwd, file) || file).replaceAll(path.sep, '/');
  if (!existsSync(file))
    throw new ConfigError(`${name} does not exist; name an existing file after --config.`);
  const user = await read(file, name);
  try {
    return { ...resolveConfig(user, path.resolve(named === undefined ? path.dirname(file) : cwd)), file };
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${name}: ${error.message}`) : error;
  }
}
