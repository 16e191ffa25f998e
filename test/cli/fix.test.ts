import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';

const BROKEN =
  '\ufeff# Circuit\r\n\r\nWacht 5 minuten, geÃ¯mplementeerd en geÃ¯nstalleerd.\r\n\r\nOpen de portal, geÃ¯soleerd.\r\n';
const MENDED = BROKEN.replaceAll('Ã¯', 'ï');

let tree: ReturnType<typeof folderWith>;
beforeEach(() => {
  tree = folderWith({ ...SMALL, 'nl/circuit.md': BROKEN });
});
afterEach(() => tree.remove());

const text = () => readFileSync(path.join(tree.folder, 'nl/circuit.md'), 'utf8');

describe('check --fix', () => {
  it('mends every place, keeps the rest as it is, and reports what is left', async () => {
    const { stdout, stderr } = await runIn(tree.folder, 'check --fix --format json --rule no-mojibake');
    expect(text()).toBe(MENDED);
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(stderr).toMatch(/^3 fixes made; files changed: 1\.\n$/);
    expect(readdirSync(path.join(tree.folder, 'nl'))).toEqual(['circuit.md']);
  });

  it('changes nothing the second time', async () => {
    await runIn(tree.folder, 'check --fix');
    const before = text();
    expect((await runIn(tree.folder, 'check --fix')).stderr).toBe('');
    expect(text()).toBe(before);
  });

  it('leaves alone what was not asked for', async () => {
    await runIn(tree.folder, 'check --fix --rule numbers-match');
    expect(text()).toBe(BROKEN);
  });
});

describe('check --fix-dry-run', () => {
  it('prints a patch that git can apply, and writes nothing', async () => {
    const { stdout } = await runIn(tree.folder, 'check --fix-dry-run');
    expect(text()).toBe(BROKEN);
    expect(stdout).toMatch(/^--- a\/nl\/circuit\.md\n\+\+\+ b\/nl\/circuit\.md\n@@ /);
    execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: tree.folder, input: stdout });
    expect(text()).toBe(MENDED);
  });

  it('prints nothing where there is nothing to mend', async () => {
    await runIn(tree.folder, 'check --fix');
    expect((await runIn(tree.folder, 'check --fix-dry-run')).stdout).toBe('');
  });
});
