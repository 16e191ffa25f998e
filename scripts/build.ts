// Builds what is published into dist/, which is a package of its own: `npm pack ./dist`, `npm publish ./dist`.
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
const COPIED = ['README.md', 'LICENSE', 'CHANGELOG.md', 'schema'];

for (const old of ['types', 'chunks', 'schema', 'src', 'astro.config.mjs', 'cli.js', 'index.js']) {
  rmSync(`dist/${old}`, { recursive: true, force: true });
}
const bundle = await rolldown({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  external: (id) => EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`)),
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: { compress: true, mangle: false, codegen: false },
});
await bundle.close();
chmodSync('dist/cli.js', 0o755);
const siteModules = await buildSite('dist', EXTERNAL);

execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync('dist/LICENSES.txt', licensesOf([...modules, ...siteModules]));
writeFileSync('dist/package.json', `${JSON.stringify(publishedManifest(manifest, EXTERNAL), null, 2)}\n`);
for (const name of COPIED) if (existsSync(name)) cpSync(name, `dist/${name}`, { recursive: true });

const size = output.reduce((sum, file) => sum + (file.type === 'chunk' ? file.code.length : 0), 0);
console.log(`dist: ${output.length} files, ${Math.round(size / 1024)} KB`);
