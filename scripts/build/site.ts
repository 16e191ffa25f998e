import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** What Astro makes while it runs. */
const VIRTUAL = /^(?:astro|virtual):/;

/**
 * Compiles the site for the package. Astro reads it file by file, and its files find one another by where they
 * stand, so each module stays a file of its own, those of the libraries that it needs among them.
 *
 * @param folder of the package
 * @returns the modules that went in, libraries among them
 */
export async function buildSite(folder: string, external: readonly string[]): Promise<string[]> {
  const target = path.join(folder, 'src');
  const files = globSync('src/**/*.ts', { exclude: ['src/cli/**', '**/*.d.ts'] });
  const bundle = await rolldown({
    input: files,
    platform: 'node',
    treeshake: false,
    external: (id) => VIRTUAL.test(id) || external.some((name) => id === name || id.startsWith(`${name}/`)),
  });
  const { output } = await bundle.write({
    dir: target,
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // Brackets in the names of routes are to stay. The bundler's own modules begin with a null, and npm packs no
    // folder of modules within a package.
    sanitizeFileName: (name) => name.replaceAll('\0', '_').replaceAll('node_modules', 'libraries'),
  });
  await bundle.close();
  for (const name of globSync('src/site/**/*.{astro,css}')) copy(name, path.join(folder, name));
  copy('astro.config.mjs', path.join(folder, 'astro.config.mjs'));
  for (const { fileName } of output) {
    if (fileName.endsWith('.js')) withoutRuntime(path.join(target, fileName));
  }
  for (const name of globSync(`${target}/site/*.js`)) {
    const code = readFileSync(name, 'utf8');
    writeFileSync(name, code.replace(/\bhere\((["'`])(\.[^"'`]*)\.ts\1\)/g, 'here($1$2.js$1)'));
  }
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/**
 * The bundler has each module load its runtime, needed or not. It asks for a module of Node, which no browser has.
 */
function withoutRuntime(file: string): void {
  const code = readFileSync(file, 'utf8');
  const lean = code.replace(/^import "[./]*_virtual\/_rolldown\/runtime\.js";\n/gm, '');
  if (lean !== code) writeFileSync(file, lean);
}

/** Copies a file whose imports name TypeScript files. */
function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  if (from.endsWith('.css')) cpSync(from, to);
  else writeFileSync(to, readFileSync(from, 'utf8').replace(/(\b(?:from|import) '\.[^']*)\.ts'/g, "$1.js'"));
}
