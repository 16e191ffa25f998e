import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../command.ts';
import { CONFIG, packageFolder, prepareRoot } from './root.ts';

const PACKAGES = ['astro', '@astrojs/starlight', '@astrojs/sitemap'];

/** Which corpus the site shows, and where. */
export interface SiteRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly port: number;
  /** The address that the site will have, for the links that search engines follow. */
  readonly site?: string | undefined;
  /** The path below that address, with a slash before it. */
  readonly base?: string | undefined;
}

/** Builds the site. @returns its folder, absolute @throws UsageError where that fails; Astro has said why */
export async function buildSite(request: SiteRequest): Promise<string> {
  const folder = path.join(request.cwd, 'dist', 'site');
  await runAstro('build', ['--outDir', folder], request);
  return folder;
}

/** Serves the site as it is being written, until it is interrupted. */
export async function developSite(request: SiteRequest): Promise<void> {
  await runAstro('dev', ['--port', String(request.port)], request);
}

/** @throws UsageError where one of the packages is missing that the site is made of */
function astroProgram(folder: string): string {
  const [astro, ...others] = PACKAGES.map((name) => manifestOf(name, path.join(folder, CONFIG)));
  if (!astro || others.includes(undefined)) throw new UsageError('siteNeedsAstro');
  const { bin } = JSON.parse(readFileSync(astro, 'utf8')) as { bin: { astro: string } };
  return path.join(path.dirname(astro), bin.astro);
}

function manifestOf(name: string, from: string): string | undefined {
  try {
    return findPackageJSON(name, pathToFileURL(from));
  } catch {
    return undefined;
  }
}

/** Astro runs in a process of its own: it prints to our standard error, and standard output stays for data. */
async function runAstro(action: string, args: readonly string[], request: SiteRequest): Promise<void> {
  const { cwd, config, env, site, base } = request;
  const folder = packageFolder();
  const program = astroProgram(folder);
  const root = prepareRoot(folder, [action, cwd, config ?? '']);
  const placed = [...(site ? ['--site', site] : []), ...(base ? ['--base', base] : [])];
  const where = ['--root', root, '--config', path.relative(root, path.join(folder, CONFIG))];
  const child = spawn(process.execPath, [program, action, ...args, ...placed, ...where], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ISOGLOSS_CWD: cwd,
      ISOGLOSS_CACHE: path.join(root, 'cache'),
      ...(config !== undefined && { ISOGLOSS_CONFIG: path.resolve(cwd, config) }),
    },
  });
  const ended = await endOf(child);
  if (ended === 0) return;
  // Whoever interrupts a server ends it; whoever interrupts a build has no site.
  if (typeof ended !== 'string') throw new UsageError('siteFailed');
  if (action === 'build') process.kill(process.pid, ended);
}

/** @returns the exit code, or the signal by which we were asked to end */
async function endOf(child: ChildProcess): Promise<number | null | NodeJS.Signals> {
  let asked: NodeJS.Signals | undefined;
  // A signal to us alone must not leave Astro running.
  const stop = (signal: NodeJS.Signals | number) => {
    if (typeof signal === 'string') asked = signal;
    child.kill();
  };
  process.once('exit', stop).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(asked ?? code));
    });
  } finally {
    process.off('exit', stop).off('SIGINT', stop).off('SIGTERM', stop);
  }
}
