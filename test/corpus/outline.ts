import { discover } from '../../src/corpus/discover.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';
import type { UserConfig } from '../../src/corpus/schema.ts';
import type { Corpus } from '../../src/corpus/types.ts';

/** Discovers the corpus of a configuration whose file lies in a folder. */
export const found = (root: string, config: UserConfig) => discover(resolveConfig(config, root));

/** Page id → locale → path. */
export const outline = (corpus: Corpus) =>
  Object.fromEntries(
    corpus.pages.map(({ id, files }) => [
      id,
      Object.fromEntries([...files].map(([name, file]) => [name, file.path])),
    ]),
  );
