import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cleanEnvironment } from './environment.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FIXTURES = path.join(import.meta.dirname, 'fixtures');

const node = process.execPath;
const NPX = `npx() { while [ "$1" != isogloss ]; do shift; done; shift; "${node}" "$CLI" "$@"; }\n`;

type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project beside the installed package. */
export interface Project {
  readonly folder: string;
  /** Runs the installed command. */
  isogloss(...args: string[]): Promise<Ended>;
  astro(...args: string[]): Promise<Ended>;
  /** Starts the installed command. @returns what ends it and tells its exit code */
  start(...args: string[]): () => Promise<number | null>;
  /** Runs a script in which `npx` leads to the installed command, whatever packages it names. */
  shell(script: string, env: Environment): Promise<Ended>;
}

/**
 * The package as it is published, installed. It stands among our own packages, so that Astro and Starlight are found
 * from there without a registry.
 */
export interface Installation {
  /** Makes a project of a fixture. */
  project(fixture: string): Project;
  remove(): void;
}

/** Builds the package into a folder of its own. */
export async function installPackage(): Promise<Installation> {
  const folder = path.join(ROOT, 'node_modules', '.cache', `isogloss-installed-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  const installed = path.join(folder, 'node_modules', 'isogloss');
  mkdirSync(installed, { recursive: true });
  const built = await run(node, [path.join(ROOT, 'scripts', 'build.ts'), installed], ROOT);
  if (built.code !== 0) throw new Error(`The package could not be built:\n${built.stderr}`);
  const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return {
    project: (fixture) => {
      const own = path.join(folder, fixture);
      cpSync(path.join(FIXTURES, fixture), own, { recursive: true });
      return {
        folder: own,
        isogloss: (...args) => run(node, [path.join(installed, 'cli.js'), ...args], own),
        astro: (...args) => run(node, [astro, ...args], own),
        start: (...args) => {
          const child = spawn(node, [path.join(installed, 'cli.js'), ...args], {
            cwd: own,
            env: cleanEnvironment(),
            stdio: 'ignore',
          });
          const code = new Promise<number | null>((resolve) => child.once('close', resolve));
          return () => {
            child.kill('SIGINT');
            return code;
          };
        },
        shell: (script, env) =>
          run('bash', ['-e', '-c', NPX + script], own, { ...env, CLI: path.join(installed, 'cli.js') }),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(program: string, args: readonly string[], cwd: string, more: Environment = {}): Promise<Ended> {
  const env = { ...cleanEnvironment(), LC_ALL: 'C', NO_COLOR: '1', ...more };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...ended })));
}
