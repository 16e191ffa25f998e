// Builds what is published into dist/, or the folder named, which is a package of its own: `npm pack ./dist`.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import manifest from '../package.json' with { type: 'json' };
import { licensesOf } from './build/licenses.ts';
import { publishedManifest } from './build/manifest.ts';
import { buildSite } from './build/site.ts';

const EXTERNAL = [
  'zod',
  'astro',
  '@astrojs/starlight',
  '@astrojs/sitemap',
  '@fontsource-variable/noto-sans-kr',
];
const FOLDER = process.argv[2] ?? 'dist';
const COPIED = ['README.md', 'LICENSE', 'CHANGELOG.md', 'schema'];

for (const old of ['types', 'chunks', 'schema', 'src', 'astro.config.mjs', 'cli.js', 'index.js']) {
  rmSync(`${FOLDER}/${old}`, { recursive: true, force: true });
}
const bundle = await rolldown({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  external: (id) => EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`)),
});
const { output } = await bundle.write({
  dir: FOLDER,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: { compress: true, mangle: false, codegen: false },
});
await bundle.close();
chmodSync(`${FOLDER}/cli.js`, 0o755);
const siteModules = await buildSite(FOLDER, EXTERNAL);

execFileSync(
  process.execPath,
  ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${FOLDER}/types`],
  { stdio: 'inherit' },
);
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync(`${FOLDER}/LICENSES.txt`, licensesOf([...modules, ...siteModules]));
const published = publishedManifest(manifest, EXTERNAL);
writeFileSync(`${FOLDER}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
for (const name of COPIED) if (existsSync(name)) cpSync(name, `${FOLDER}/${name}`, { recursive: true });

const size = output.reduce((sum, file) => sum + (file.type === 'chunk' ? file.code.length : 0), 0);
console.log(`${FOLDER}: ${output.length} files, ${Math.round(size / 1024)} KB`);
