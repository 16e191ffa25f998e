import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of the packages that modules come from, as their terms ask of whoever passes them on. */
export function licensesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => packageOf(id) ?? []));
  return [...folders].sort().map(licenseOf).join('\n');
}

/** The folder of the package that a module belongs to; nothing for our own. */
function packageOf(id: string): string | undefined {
  const at = id.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const below = id.slice(at + '/node_modules/'.length).split('/');
  const name = below[0]!.startsWith('@') ? below.slice(0, 2).join('/') : below[0]!;
  return path.join(id.slice(0, at), 'node_modules', name);
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text =
    file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n\n${'-'.repeat(72)}\n`;
}
