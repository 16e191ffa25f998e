import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { writeCurrentSite } from './data/current.ts';

/**
 * A content loader for Starlight's `docs` collection: every page of the corpus in every locale that has it, the
 * recovered source among them, rendered by Isogloss while it is being checked.
 */
export function isoglossLoader(): Loader {
  return {
    name: 'isogloss',
    load: async ({ store, parseData, config }) => {
      store.clear();
      const docs = path.relative(
        fileURLToPath(config.root),
        fileURLToPath(new URL('content/docs/', config.srcDir)),
      );
      await writeCurrentSite({
        base: config.base,
        keep: async ({ id, data, html, headings }) => {
          // Starlight reads the folders of the sidebar from where a file would stand.
          const filePath = `${docs.replaceAll(path.sep, '/')}/${id}.md`;
          store.set({
            id,
            data: await parseData({ id, data, filePath }),
            filePath,
            rendered: { html, metadata: { headings: [...headings] } },
          });
        },
      });
    },
  };
}
