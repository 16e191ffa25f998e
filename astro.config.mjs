import { tmpdir } from 'node:os';
import { defineConfig } from 'astro/config';
import { isogloss } from './src/astro.ts';

const { ISOGLOSS_CWD: cwd = process.cwd(), ISOGLOSS_CONFIG: config } = process.env;

export default defineConfig({
  srcDir: './src/site',
  cacheDir: `${tmpdir()}/isogloss-astro`,
  integrations: [isogloss({ cwd, ...(config && { config }) })],
});
