import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { currentSite } from './data/current.ts';

/**
 * A content loader for Starlight's `docs` collection: every page of the corpus in every locale that has it, the
 * recovered source among them, rendered by Isogloss.
 */
export function isoglossLoader(): Loader {
  return {
    name: 'isogloss',
    load: async ({ store, parseData, config }) => {
      const site = await currentSite();
      store.clear();
      const docs = path.relative(
        fileURLToPath(config.root),
        fileURLToPath(new URL('content/docs/', config.srcDir)),
      );
      for await (const { id, data, html, headings } of site.entries(config.base)) {
        // Starlight reads the folders of the sidebar from where a file would stand.
        const filePath = `${docs.replaceAll(path.sep, '/')}/${id}.md`;
        store.set({
          id,
          data: await parseData({ id, data, filePath }),
          filePath,
          rendered: { html, metadata: { headings: [...headings] } },
        });
      }
    },
  };
}
