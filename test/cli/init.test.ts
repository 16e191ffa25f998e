import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, runIn } from './fake-terminal.ts';

const DOCS = { 'docs/en/a.md': '# A\n', 'docs/nl/a.md': '# A\n', 'docs/fr/a.md': '# A\n' };
let tree: ReturnType<typeof folderWith>;
afterEach(() => tree.remove());
const written = () => path.join(tree.folder, 'isogloss.config.json');

describe('init', () => {
  it('writes a configuration that works, and never twice', async () => {
    tree = folderWith(DOCS);
    const first = await runIn(tree.folder, 'init --yes');
    expect(first.code).toBe(0);
    const text = readFileSync(written(), 'utf8');
    expect(first.stdout).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      sourceLocale: 'en',
      content: expect.stringContaining('{locale}'),
    });
    expect((await runIn(tree.folder, 'check')).code).toBe(0);

    const second = await runIn(tree.folder, 'init --yes');
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('"isogloss.config.json" is there already');
    expect(readFileSync(written(), 'utf8')).toBe(text);
  });

  it.each([
    ['n', false],
    ['no', false],
    ['', true],
    ['Y', true],
  ])('asks first: "%s"', async (answer, writes) => {
    tree = folderWith(DOCS);
    const { code } = await runIn(tree.folder, 'init', { ask: async () => answer });
    expect(code).toBe(0);
    expect(existsSync(written())).toBe(writes);
  });

  it('writes nothing where nobody can be asked', async () => {
    tree = folderWith(DOCS);
    const { code, stderr } = await runIn(tree.folder, 'init');
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(existsSync(written())).toBe(false);
  });

  it('says what to do where it recognizes nothing', async () => {
    tree = folderWith({ 'README.md': '# Read me\n' });
    const { code, stderr } = await runIn(tree.folder, 'init --yes');
    expect(code).toBe(2);
    expect(stderr).toContain('by hand, with sourceLocale and content');
  });
});
