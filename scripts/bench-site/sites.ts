import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePages } from './pages.ts';

const LOCALES = ['en', 'nl'] as const;
const ADDRESS = 'https://docs.example.org';

/** A command that builds a site, from nothing each time. */
export interface Build {
  readonly name: string;
  readonly cwd: string;
  readonly args: readonly string[];
  /** Takes away what an earlier build has left. */
  clear(): void;
}

/**
 * Writes the same articles for a bare Starlight and for Isogloss.
 * @param root of the repository
 * @param folder below its node_modules, so that the bare site finds its packages
 */
export function writeSites(root: string, folder: string, pages: number): readonly [Build, Build] {
  const corpus = path.join(folder, 'corpus');
  const bare = path.join(folder, 'bare');
  const content = path.join(corpus, 'content');
  writePages(content, LOCALES, pages / LOCALES.length);
  writeFileSync(
    path.join(corpus, 'isogloss.config.json'),
    JSON.stringify({ sourceLocale: 'en', locales: LOCALES, content: 'content/{locale}/**/*.md' }),
  );
  writeBare(bare, content);
  const clear = (...names: string[]) => {
    for (const name of names) rmSync(name, { recursive: true, force: true });
  };
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const command = path.join(root, 'src', 'cli', 'main.ts');
  return [
    {
      name: 'bare Starlight',
      cwd: bare,
      args: [astro, 'build', '--site', ADDRESS],
      clear: () => clear(...['dist', '.astro', 'node_modules'].map((name) => path.join(bare, name))),
    },
    {
      name: 'Isogloss',
      cwd: corpus,
      args: [command, 'site', 'build', '--site', ADDRESS],
      clear: () => clear(path.join(corpus, 'dist')),
    },
  ];
}

/** A Starlight with nothing but the pages. */
function writeBare(site: string, content: string): void {
  mkdirSync(path.join(site, 'src'), { recursive: true });
  cpSync(content, path.join(site, 'src', 'content', 'docs'), { recursive: true });
  writeFileSync(
    path.join(site, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Bare', defaultLocale: 'en', locales: { en: { label: 'English' }, nl: { label: 'Nederlands' } } })] };
`,
  );
  writeFileSync(
    path.join(site, 'src', 'content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
}
