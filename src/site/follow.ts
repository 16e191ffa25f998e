import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { isInside } from '../corpus/guard.ts';
import { currentFrame, forgetSite } from './data/current.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** How long after a change others are waited for: an editor writes several files at once. */
const CALM = 200;
const RELEVANT = /\.(?:mdx?|markdown|json|jsonc|[cm]?[jt]s|ya?ml|png|jpe?g|gif|webp|avif)$/i;
/** Where a process keeps the watchers that are followed already: this module is loaded anew with its configuration. */
const KEY = Symbol.for('isogloss.followed');

/**
 * Has the articles written anew whenever something changes beside a page or beside the configuration.
 * @param write what writes them; one run at a time, and one more for what changed meanwhile
 */
export async function followChanges(
  watcher: Watcher,
  logger: LoaderContext['logger'],
  write: () => Promise<void>,
): Promise<void> {
  const holder = globalThis as { [KEY]?: WeakSet<Watcher> };
  holder[KEY] ??= new WeakSet();
  const folders = await foldersOf();
  watcher.add([...folders]);
  if (holder[KEY].has(watcher)) return;
  holder[KEY].add(watcher);
  const again = calmly(async () => {
    forgetSite();
    await write();
    for (const folder of await foldersOf()) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      watcher.add(folder);
    }
  }, logger);
  watcher.on('all', (event, file) => {
    const concerns = [...folders].some((folder) => isInside(folder, file));
    if (concerns && RELEVANT.test(file) && event !== 'addDir' && event !== 'unlinkDir') again();
  });
}

/** The folders that the files of a corpus stand in. */
async function foldersOf(): Promise<Set<string>> {
  const { corpus } = await currentFrame();
  const files = corpus.pages.flatMap((page) => [...page.files.values()]);
  return new Set(files.map(({ absolute }) => path.dirname(absolute)));
}

function calmly(act: () => Promise<void>, logger: LoaderContext['logger']): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act).catch((error: unknown) => {
        logger.error(error instanceof Error ? error.message : String(error));
      });
    }, CALM);
  };
}
