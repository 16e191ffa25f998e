import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';

const FILES = { ...SMALL, 'nl/circuit.md': '# Circuit\n\nWacht 6 minuten. Open de portal.\n' };
const STRICT = 'check --fail-on warning --baseline known.json';

let tree: ReturnType<typeof folderWith>;
beforeEach(() => {
  tree = folderWith(FILES);
});
afterEach(() => tree.remove());

const fileIn = (name: string) => path.join(tree.folder, name);
const rulesIn = (name: string): string[] =>
  JSON.parse(readFileSync(fileIn(name), 'utf8')).findings.map(({ ruleId }: { ruleId: string }) => ruleId);

describe('check --baseline', () => {
  it('lets pass what it knows, and nothing else', async () => {
    expect((await runIn(tree.folder, 'check --fail-on warning')).code).toBe(1);
    const written = await runIn(tree.folder, `${STRICT} --update-baseline`);
    expect(written).toMatchObject({ code: 0, stderr: 'known.json written\n' });
    expect(rulesIn('known.json')).toEqual(['missing-translation', 'numbers-match']);

    const { code, stdout } = await runIn(tree.folder, `${STRICT} --format json`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      summary: { findings: { error: 0, warning: 0 } },
    });

    writeFileSync(
      fileIn('nl/circuit.md'),
      'Een nieuwe alinea.\n\n# Circuit\n\nWacht 6 minuten. Open de de portal.\n',
    );
    const after = JSON.parse((await runIn(tree.folder, `${STRICT} --format json`)).stdout);
    expect(after.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('numbers-match');
    expect(after.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('no-doubled-word');
  });

  it('tells what is found no more, and prunes it without learning anything new', async () => {
    await runIn(tree.folder, `${STRICT} --update-baseline`);
    writeFileSync(fileIn('nl/circuit.md'), '# Circuit\n\nWacht 5 minuten. Open de de portal.\n');
    const stale = await runIn(tree.folder, STRICT);
    expect(stale.stderr).toContain('The baseline knows 1 finding that is found no more');
    const pruned = await runIn(tree.folder, `${STRICT} --prune-baseline`);
    expect(pruned.code).toBe(1);
    expect(rulesIn('known.json')).toEqual(['missing-translation']);
  });

  it('keeps what a run on a part of the corpus did not look for', async () => {
    await runIn(tree.folder, `${STRICT} --update-baseline`);
    const before = readFileSync(fileIn('known.json'), 'utf8');
    for (const part of ['nl/circuit.md', '--rule no-mojibake', '--locale en']) {
      await runIn(tree.folder, `check ${part} --baseline known.json --prune-baseline`);
      await runIn(tree.folder, `check ${part} --baseline known.json --update-baseline`);
    }
    expect(readFileSync(fileIn('known.json'), 'utf8')).toBe(before);
  });

  it('is named by the configuration as well, relative to it', async () => {
    const config = JSON.parse(FILES['isogloss.config.json']);
    writeFileSync(fileIn('isogloss.config.json'), JSON.stringify({ ...config, baseline: 'known.json' }));
    expect((await runIn(tree.folder, 'check')).stderr).toBe(
      'isogloss: There is no baseline "known.json"; --update-baseline writes one.\n',
    );
    await runIn(tree.folder, 'check --update-baseline');
    expect((await runIn(tree.folder, 'check --fail-on info')).code).toBe(0);
  });

  it('refuses a damaged file, and writes it anew when asked to', async () => {
    writeFileSync(fileIn('known.json'), '{"schemaVersion":');
    expect(await runIn(tree.folder, STRICT)).toMatchObject({ code: 2, stdout: '' });
    expect((await runIn(tree.folder, `${STRICT} --update-baseline`)).code).toBe(0);
  });

  it('is isogloss.baseline.json where nobody names another', async () => {
    await runIn(tree.folder, 'check --update-baseline');
    expect(rulesIn('isogloss.baseline.json')).toHaveLength(2);
    rmSync(fileIn('isogloss.baseline.json'));
  });
});
