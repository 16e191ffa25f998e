import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cleanEnvironment } from './environment.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FIXTURES = path.join(import.meta.dirname, 'fixtures');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A project that has installed the package as it is published. It stands among our own packages, so that Astro and
 * Starlight are found from there without a registry.
 */
export interface Project {
  readonly folder: string;
  /** Runs the installed command. */
  isogloss(...args: string[]): Promise<Ended>;
  astro(...args: string[]): Promise<Ended>;
  remove(): void;
}

/** Builds the package into a project made of a fixture. */
export async function installInto(fixture: string): Promise<Project> {
  const folder = path.join(ROOT, 'node_modules', '.cache', `isogloss-installed-${process.pid}-${fixture}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(FIXTURES, fixture), folder, { recursive: true });
  const installed = path.join(folder, 'node_modules', 'isogloss');
  const built = await run([path.join(ROOT, 'scripts', 'build.ts'), installed], ROOT);
  if (built.code !== 0) throw new Error(`The package could not be built:\n${built.stderr}`);
  const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return {
    folder,
    isogloss: (...args) => run([path.join(installed, 'cli.js'), ...args], folder),
    astro: (...args) => run([astro, ...args], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(args: readonly string[], cwd: string): Promise<Ended> {
  const env = { ...cleanEnvironment(), LC_ALL: 'C', NO_COLOR: '1' };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...ended })));
}
