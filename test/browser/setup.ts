import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/cli/site/serve.ts';
import { launchBrowser } from './browser.ts';
import { cleanEnvironment } from './environment.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** A site as it was built, and where it is served. */
export interface BuiltSite {
  readonly folder: string;
  /** With a slash at its end. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The articles of `content/`, at the root of a host. */
    readonly articles: BuiltSite;
    /** A tree with an article from right to left and one that attacks, under a base path. */
    readonly tree: BuiltSite;
    /** Of the one browser of a run. */
    readonly browser: string;
  }
}

export const HOST = 'https://docs.example.org';
export const BASE = '/a/base';

/** Builds the sites once for all tests, as their users do, serves them, and starts a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'isogloss-sites-'));
  const articles = path.join(folder, 'articles');
  const tree = path.join(folder, 'tree');
  // The browser unpacks itself while the sites are being built.
  const [browser] = await Promise.all([
    launchBrowser(),
    build(root, articles, ['--site', HOST]).then(() =>
      build(path.join(import.meta.dirname, 'fixtures', 'tree'), tree, ['--site', HOST, '--base', BASE]),
    ),
  ]);
  const servers = [await serveFolder(articles, 4400), await serveFolder(tree, 4400, BASE)] as const;
  project.provide('articles', { folder: articles, address: servers[0].address });
  project.provide('tree', { folder: tree, address: servers[1].address });
  project.provide('browser', browser.endpoint);
  return async () => {
    await browser.close();
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function build(cwd: string, outDir: string, args: readonly string[]): Promise<void> {
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...cleanEnvironment(), ISOGLOSS_CWD: cwd, ISOGLOSS_CACHE: `${outDir}-cache` };
  const child = spawn(process.execPath, [astro, 'build', '--root', root, '--outDir', outDir, ...args], {
    // What is built elsewhere finds its packages from where Astro was started.
    cwd: root,
    env,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The site of ${cwd} could not be built:\n${output}`);
}
