// The site of a corpus: of the working directory, or of the one that the command says.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'astro/config';
import { isogloss } from './src/astro.ts';

const { ISOGLOSS_CWD: cwd = process.cwd(), ISOGLOSS_CONFIG: config, ISOGLOSS_CACHE: cache } = process.env;

export default defineConfig({
  srcDir: path.join(import.meta.dirname, 'src', 'site'),
  cacheDir: cache ?? path.join(tmpdir(), `isogloss-site-${process.pid}`),
  integrations: [isogloss({ cwd, ...(config && { config }) })],
});
