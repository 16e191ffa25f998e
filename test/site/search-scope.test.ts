import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveAside } from '../../src/site/search-scope.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'isogloss-aside-'));
  for (const locale of ['ko', 'nl']) {
    mkdirSync(path.join(root, 'site', locale, 'isogloss'), { recursive: true });
    writeFileSync(path.join(root, 'site', locale, 'isogloss', 'index.html'), locale);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const folders = () => ['ko', 'nl'].map((locale) => path.join(root, 'site', locale, 'isogloss'));

describe('folders that the search need not read', () => {
  it('are elsewhere meanwhile, and then where they were, with nothing left beside', () => {
    const restore = moveAside(folders(), root);
    expect(folders().map((folder) => existsSync(folder))).toEqual([false, false]);
    restore();
    expect(folders().map((folder) => readFileSync(path.join(folder, 'index.html'), 'utf8'))).toEqual([
      'ko',
      'nl',
    ]);
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('stay where there is no place beside the site', () => {
    const restore = moveAside(folders(), path.join(root, 'nowhere'));
    expect(folders().map((folder) => existsSync(folder))).toEqual([true, true]);
    restore();
    expect(folders().map((folder) => existsSync(folder))).toEqual([true, true]);
  });
});
