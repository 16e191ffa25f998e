import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/site/serve.ts';
import { folderWith } from './fake-terminal.ts';

let tree: ReturnType<typeof folderWith>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let port: number;

beforeAll(async () => {
  tree = folderWith({
    'secret.txt': 'secret',
    'site/index.html': '<p>home',
    'site/ko/회로/index.html': '<p>회로',
    'site/404.html': '<p>lost',
  });
  symlinkSync('../secret.txt', path.join(tree.folder, 'site/link.txt'));
  server = await serveFolder(path.join(tree.folder, 'site'), 20_000 + (process.pid % 20_000));
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.close();
  tree.remove();
});

/** Asks for a path as it is; fetch would tidy it first. */
function get(path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      const type = String(response.headers['content-type']);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('serving the site', () => {
  it.each([
    ['/', 200, '<p>home'],
    ['/index.html?x=1', 200, '<p>home'],
    [`/ko/${encodeURIComponent('회로')}/`, 200, '<p>회로'],
    ['/none', 404, '<p>lost'],
    ['/../secret.txt', 404, '<p>lost'],
    ['/%2e%2e/secret.txt', 404, '<p>lost'],
    ['/..%2fsecret.txt', 404, '<p>lost'],
    ['/link.txt', 404, '<p>lost'],
    ['/%00', 404, '<p>lost'],
    ['/%zz', 404, '<p>lost'],
  ])('%s → %i', async (path, status, body) => {
    expect(await get(path)).toMatchObject({ status, body, type: 'text/html; charset=utf-8' });
  });

  it('only reads', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next free port', async () => {
    const second = await serveFolder(path.join(tree.folder, 'site'), port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
