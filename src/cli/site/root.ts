import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../command.ts';

export const CONFIG = 'astro.config.mjs';

/**
 * Astro treats a package as its own kind, and passes it through Vite, where the package.json of the root depends on
 * it. In a package that is installed only the manifest of the root says so.
 */
const MANIFEST = {
  private: true,
  type: 'module',
  dependencies: { '@astrojs/starlight': '*', '@astrojs/sitemap': '*', isogloss: '*' },
};

/** The package's own folder, from the sources as well as from the bundle. @throws UsageError without the site */
export function packageFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  if (!existsSync(path.join(folder, CONFIG))) throw new UsageError('siteMissing');
  return folder;
}

/**
 * A folder for Astro to work in, empty but for its manifest. It stands beside the packages that the site is made
 * of, which are found from there, and is another for each corpus and action, so that a site can be built while
 * another is being written.
 *
 * @param folder of this package
 * @param purpose what is done, with which corpus
 * @throws UsageError where it cannot be written
 */
export function prepareRoot(folder: string, purpose: readonly string[]): string {
  const parent = path.dirname(folder);
  const packages = path.basename(parent) === 'node_modules' ? parent : path.join(folder, 'node_modules');
  const name = createHash('sha256').update(JSON.stringify(purpose)).digest('hex').slice(0, 12);
  const root = path.join(packages, '.cache', 'isogloss-site', name);
  try {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    writeFileSync(path.join(root, 'package.json'), `${JSON.stringify(MANIFEST)}\n`);
  } catch (error) {
    throw new UsageError('siteFolder', {
      path: root,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    });
  }
  return root;
}
