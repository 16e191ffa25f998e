// What `npm run bench:site` measures: the site of many pages against a bare Starlight with the same pages.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePages } from './bench-site/pages.ts';

const PAGES = Number(process.argv[2] ?? 2000);
const LIMIT = { times: 1.5, gigabytes: 2.5 };
const LOCALES = ['en', 'nl'] as const;

const root = path.join(import.meta.dirname, '..');
// Below node_modules, so that the bare site finds its packages.
const folder = path.join(root, 'node_modules', '.cache', 'isogloss-bench-site');

interface Measured {
  readonly seconds: number;
  readonly gigabytes: number;
}

/** Builds a site in a process of its own. @throws Error with what Astro said where that fails */
async function build(name: string, site: string, env: Record<string, string> = {}): Promise<Measured> {
  const peak = path.join(folder, `${name}.peak`);
  const watch = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
  const preload = path.join(folder, `${name}.cjs`);
  writeFileSync(preload, watch);
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const args = [
    '--require',
    preload,
    astro,
    'build',
    '--root',
    site,
    '--outDir',
    path.join(folder, `${name}-out`),
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${name} could not be built:\n${output.slice(-4000)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, gigabytes: Number(readFileSync(peak, 'utf8')) / 1024 ** 2 };
}

/** A Starlight with nothing but the pages. */
function writeBare(site: string, content: string): void {
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

rmSync(folder, { recursive: true, force: true });
const corpus = path.join(folder, 'corpus');
const bare = path.join(folder, 'bare');
writePages(path.join(corpus, 'content'), LOCALES, PAGES / LOCALES.length);
writeFileSync(
  path.join(corpus, 'isogloss.config.json'),
  JSON.stringify({ sourceLocale: 'en', locales: LOCALES, content: 'content/{locale}/**/*.md' }),
);
mkdirSync(path.join(bare, 'src', 'content'), { recursive: true });
writeBare(bare, path.join(corpus, 'content'));

const plain = await build('bare', bare);
const ours = await build('isogloss', root, {
  ISOGLOSS_CWD: corpus,
  ISOGLOSS_CACHE: path.join(folder, 'cache'),
});
rmSync(folder, { recursive: true, force: true });

const times = ours.seconds / plain.seconds;
const told = ({ seconds, gigabytes }: Measured) => `${seconds.toFixed(1)} s, ${gigabytes.toFixed(2)} GB`;
console.log(`${PAGES} article pages in ${LOCALES.length} locales`);
console.log(`bare Starlight   ${told(plain)}`);
console.log(`Isogloss         ${told(ours)}, ${times.toFixed(2)} times as long (limit ${LIMIT.times})`);
if (times > LIMIT.times || ours.gigabytes > LIMIT.gigabytes) process.exitCode = 1;
