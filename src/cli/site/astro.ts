import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../command.ts';

/** Which corpus the site shows, and where. */
export interface SiteRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly port: number;
}

const CONFIG = 'astro.config.mjs';

/** Builds the site. @returns its folder, absolute @throws UsageError where that fails; Astro has said why */
export async function buildSite(request: SiteRequest): Promise<string> {
  const folder = path.join(request.cwd, 'dist', 'site');
  await runAstro(['build', '--outDir', folder], request);
  return folder;
}

/** Serves the site as it is being written, until it is interrupted. */
export async function developSite(request: SiteRequest): Promise<void> {
  await runAstro(['dev', '--port', String(request.port)], request);
}

/** The package's own folder, from the sources as well as from the bundle. */
function siteFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  if (!existsSync(path.join(folder, CONFIG))) throw new UsageError('siteMissing');
  return folder;
}

function astroProgram(folder: string): string {
  try {
    const manifest = createRequire(path.join(folder, CONFIG)).resolve('astro/package.json');
    const { bin } = createRequire(import.meta.url)(manifest) as { bin: { astro: string } };
    return path.join(path.dirname(manifest), bin.astro);
  } catch {
    throw new UsageError('siteNeedsAstro');
  }
}

/** Astro runs in a process of its own: it prints to our standard error, and standard output stays for data. */
async function runAstro(args: readonly string[], { cwd, config, env }: SiteRequest): Promise<void> {
  const folder = siteFolder();
  const child = spawn(process.execPath, [astroProgram(folder), ...args, '--root', folder], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ISOGLOSS_CWD: cwd,
      ...(config !== undefined && { ISOGLOSS_CONFIG: path.resolve(cwd, config) }),
    },
  });
  // A signal to us alone must not leave Astro running.
  const stop = () => child.kill();
  process.once('exit', stop).once('SIGINT', stop).once('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  process.off('exit', stop).off('SIGINT', stop).off('SIGTERM', stop);
  if (code !== 0) throw new UsageError('siteFailed');
}
