import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentFrame } from './data/current.ts';
import { TOOL_FOLDER } from './data/tool-urls.ts';

/**
 * Keeps the pages beside the articles out of the way of the search. None of them is in its index, but it reads and
 * parses every file that it finds in a site, and of these there are as many as articles.
 */
export function searchScope(): AstroIntegration {
  let restore = (): void => {};
  return {
    name: 'isogloss-search-scope',
    hooks: {
      'astro:build:generated': async ({ dir }) => {
        const site = path.resolve(fileURLToPath(dir));
        const { locales } = await currentFrame();
        const folders = locales.map(({ slug }) => path.join(site, slug, TOOL_FOLDER));
        restore = moveAside(
          folders.filter((folder) => existsSync(folder)),
          path.dirname(site),
        );
      },
      // Starlight, which starts the search, stands before the integrations of its plugins.
      'astro:build:done': () => restore(),
    },
  };
}

/**
 * Moves folders into a new one beside the site.
 * @returns what moves them back; where the site is a file system of its own they stay, and that costs but time
 */
export function moveAside(folders: readonly string[], beside: string): () => void {
  const moved: [string, string][] = [];
  let shelter: string | undefined;
  try {
    shelter = mkdtempSync(path.join(beside, '.isogloss-'));
    for (const [i, folder] of folders.entries()) {
      const place = path.join(shelter, String(i));
      renameSync(folder, place);
      moved.push([folder, place]);
    }
  } catch {
    // Nothing is lost: what was moved is moved back.
  }
  return () => {
    for (const [folder, place] of moved) renameSync(place, folder);
    if (shelter !== undefined) rmSync(shelter, { recursive: true });
  };
}
