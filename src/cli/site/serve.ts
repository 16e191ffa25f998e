import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { UsageError } from '../command.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** How many ports are tried, from the one asked for on. */
const TRIES = 20;

/**
 * Serves a folder of static files to this machine alone.
 * @param base the path that the site was built for: `/` or `/docs/project`
 * @throws UsageError where no port is free
 */
export async function serveFolder(
  folder: string,
  port: number,
  base = '/',
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const site = { root: await realpath(folder), base: `/${base}/`.replace(/\/{2,}/g, '/') };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.writeHead(500).end());
  });
  const bound = await listen(server, port);
  return {
    address: `http://localhost:${bound}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < Math.min(port + TRIES, 65_536); candidate++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(true);
        else reject(error);
      });
      server.listen(candidate, 'localhost', () => resolve(false));
    });
    server.removeAllListeners('error');
    const address = server.address();
    if (!taken && typeof address === 'object' && address) return address.port;
  }
  throw new UsageError('noPort', { port });
}

interface ServedSite {
  readonly root: string;
  /** With a slash at both ends. */
  readonly base: string;
}

async function answer(
  { root, base }: ServedSite,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const asked = url ?? '/';
  const found = asked.startsWith(base) ? await fileFor(root, asked.slice(base.length - 1)) : undefined;
  const file = found ?? (await fileFor(root, '/404.html'));
  if (!file) {
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found\n');
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(found ? 200 : 404, { 'content-type': type, 'x-content-type-options': 'nosniff' });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file that an address means, below the root and never through a link out of it. */
async function fileFor(root: string, url: string): Promise<string | undefined> {
  try {
    const named = path.join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = (await stat(named)).isDirectory() ? path.join(named, 'index.html') : named;
    const real = await realpath(file);
    return real.startsWith(root + path.sep) && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}
