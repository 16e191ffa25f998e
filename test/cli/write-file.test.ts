import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-file.ts';
import { folderWith } from './fake-terminal.ts';

let tree: ReturnType<typeof folderWith>;
const at = (name: string) => path.join(tree.folder, name);
beforeEach(() => {
  tree = folderWith({ 'old.txt': 'old' });
});
afterEach(() => tree.remove());

describe('writing a file whole', () => {
  it('makes the folders that lack', async () => {
    await writeWhole(at('a/b/c.txt'), 'new');
    expect(readFileSync(at('a/b/c.txt'), 'utf8')).toBe('new');
  });

  it('replaces what a link leads to and keeps the link and the mode', async () => {
    chmodSync(at('old.txt'), 0o640);
    symlinkSync('old.txt', at('link.txt'));
    await writeWhole(at('link.txt'), 'new');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
    expect(statSync(at('old.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(tree.folder).sort()).toEqual(['link.txt', 'old.txt']);
  });

  it('leaves nothing where it fails', async () => {
    mkdirSync(at('folder'));
    await expect(writeWhole(at('folder'), 'new')).rejects.toThrow();
    expect(readdirSync(tree.folder).sort()).toEqual(['folder', 'old.txt']);
    expect(existsSync(at('folder'))).toBe(true);
  });
});
