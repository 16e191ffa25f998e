import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface LaunchedBrowser {
  /** Where tests connect to it, as many as like. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * A real Chromium: the one that CHROME_PATH names, else one of the system, else the one that npm brought.
 * @throws Error in one sentence where there is none, so that tests fail and are not passed over
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is "${named}", where there is no file.`);
  const system = named ?? SYSTEM.find((file) => existsSync(file));
  if (system) {
    return launched(await chromium.launchServer({ executablePath: system, args: ['--no-sandbox'] }));
  }
  return launchPackaged();
}

/** The packaged browser unpacks itself, and its libraries, into a folder that must be its own. */
async function launchPackaged(): Promise<LaunchedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The tests of the site need Chromium; install one and set CHROME_PATH to its program.');
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'isogloss-chromium-'));
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  await nameFonts(folder);
  const server = await chromium.launchServer({
    executablePath,
    args: packaged.args.filter((arg) => !/^--(?:single-process|disable-site-isolation)/.test(arg)),
  });
  return launched(server, () => rm(folder, { recursive: true, force: true }));
}

/**
 * The package's own list of font folders stands below /tmp, wherever it unpacks itself; without a font a page has no
 * text, and the browser ends.
 */
async function nameFonts(folder: string): Promise<void> {
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(folder, 'fonts');
  const cache = path.join(folder, 'fonts-cache');
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}

function launched(server: BrowserServer, after?: () => Promise<void>): LaunchedBrowser {
  return {
    endpoint: server.wsEndpoint(),
    close: async () => {
      await server.close();
      await after?.();
    },
  };
}
