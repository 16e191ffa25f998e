import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as checkPage from '../../src/lint/check-page.ts';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';
import { git } from './repository.ts';

const FILES = {
  ...SMALL,
  'nl/circuit.md': '# Circuit\n\nWacht 6 minuten. Open [de portal](peering.md).\n',
  'nl/peering.md': '# Peering\n\nSchakel het in.\n',
};

let tree: ReturnType<typeof folderWith>;
const judged = vi.spyOn(checkPage, 'checkPage');
beforeEach(() => {
  tree = folderWith(FILES);
});
afterEach(() => tree.remove());

/** @returns what was printed, and the pages that had to be judged for it */
async function check(args = '--cache') {
  judged.mockClear();
  const { stdout } = await runIn(tree.folder, `check --format json ${args}`);
  return { stdout, pages: judged.mock.calls.map(([page]) => page.id) };
}

const write = (name: string, text: string) => writeFileSync(path.join(tree.folder, name), text);
const cached = () =>
  readdirSync(path.join(tree.folder, '.isogloss/cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('check --cache', () => {
  it('judges nothing where nothing has changed, and prints the same bytes', async () => {
    const cold = await check();
    expect(cold.pages).toEqual(['circuit.md', 'peering.md']);
    expect(await check()).toEqual({ stdout: cold.stdout, pages: [] });
    expect((await check('--no-cache')).stdout).toBe(cold.stdout);
  });

  it('judges a page anew when one of its files has changed', async () => {
    await check();
    write('nl/circuit.md', '# Circuit\n\nWacht 5 minuten. Open [de portal](gone.md).\n');
    const { stdout, pages } = await check();
    expect(pages).toEqual(['circuit.md']);
    expect(stdout).toBe((await check('')).stdout);
  });

  it.each([
    ['rules', { rules: { 'numbers-match': 'info' } }],
    ['names to keep', { terms: { keep: ['Circuit'] } }],
    ['locales', { locales: ['en', 'nl', 'fr'] }],
  ])('judges all anew when the configuration has other %s', async (_, change) => {
    await check();
    write(
      'isogloss.config.json',
      JSON.stringify({ ...JSON.parse(SMALL['isogloss.config.json']), ...change }),
    );
    expect((await check()).pages).toHaveLength(2);
  });

  it('judges all anew when the history has another commit, for stamps are held against it', async () => {
    git(tree.folder, 'init', '--quiet');
    write('.gitignore', '.isogloss/\n');
    const commit = () => git(tree.folder, 'commit', '--quiet', '--allow-empty', '--message', 'x');
    commit();
    await check();
    expect((await check()).pages).toEqual([]);
    commit();
    expect((await check()).pages).toHaveLength(2);
  });

  it('keeps nothing unless it is asked to', async () => {
    await check('');
    expect(() => cached()).toThrow('ENOENT');
    write(
      'isogloss.config.json',
      JSON.stringify({ ...JSON.parse(SMALL['isogloss.config.json']), cache: true }),
    );
    await check('--no-cache');
    expect(() => cached()).toThrow('ENOENT');
    await check('');
    expect(cached()).toHaveLength(2);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -40)],
    ['empty', () => ''],
    ['altered', (text: string) => text.replace('numbers-match', 'numbers-natch')],
    ['somebody else’s', () => 'key\nsum\n{}\n'],
  ])('ignores a file that is %s', async (_, damage) => {
    const cold = await check();
    for (const file of cached()) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect((await check()).stdout).toBe(cold.stdout);
  });

  it('does no harm when two run at once', async () => {
    const [one, two] = await Promise.all([check(), check()]);
    expect(one.stdout).toBe(two.stdout);
    expect(await check()).toEqual({ stdout: one.stdout, pages: [] });
    expect(cached()).toHaveLength(2);
  });

  it('does not mind a folder that it cannot write', async () => {
    write('.isogloss', 'a file where the folder would be');
    expect((await check()).stdout).toBe((await check('')).stdout);
  });
});
