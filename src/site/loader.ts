import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { writeCurrentSite } from './data/current.ts';
import { followChanges } from './follow.ts';

export interface LoaderOptions {
  /**
   * Loads the pages that a site has besides, as Starlight's `docsLoader()` does. Where both have one, ours is shown,
   * but for pages in MDX, whose components only the site knows.
   */
  readonly beside?: Loader;
}

/**
 * A content loader for Starlight's `docs` collection: every page of the corpus in every locale that has it, the
 * recovered source among them, rendered by Isogloss while it is being checked.
 */
export function isoglossLoader({ beside }: LoaderOptions = {}): Loader {
  return {
    name: 'isogloss',
    load: async (context) => {
      const { store, watcher, logger } = context;
      store.clear();
      await beside?.load(context);
      const others = new Set(store.keys());
      let ours = await write(context, others);
      if (!watcher) return;
      await followChanges(watcher, logger, async () => {
        const now = await write(context, others);
        for (const id of ours) if (!now.has(id)) store.delete(id);
        ours = now;
      });
    },
  };
}

/** @param others pages that the site has besides @returns the ids of what was written */
async function write(
  { store, parseData, config }: LoaderContext,
  others: ReadonlySet<string>,
): Promise<Set<string>> {
  const written = new Set<string>();
  const docs = path.relative(
    fileURLToPath(config.root),
    fileURLToPath(new URL('content/docs/', config.srcDir)),
  );
  await writeCurrentSite({
    base: config.base,
    keep: async ({ id, data, html, headings, yields }) => {
      if (yields && others.has(id)) return;
      // Starlight reads the folders of the sidebar from where a file would stand.
      const filePath = `${docs.replaceAll(path.sep, '/')}/${id}.md`;
      written.add(id);
      store.set({
        id,
        data: await parseData({ id, data, filePath }),
        filePath,
        rendered: { html, metadata: { headings: [...headings] } },
      });
    },
  });
  return written;
}
