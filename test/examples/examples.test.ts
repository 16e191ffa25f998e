import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../cli/fake-terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let tree: ReturnType<typeof folderWith>;
beforeAll(() => {
  tree = folderWith({ 'en/a.md': 'Open the portal.\n', 'nl/a.md': 'Open de portal!\n' });
});
afterAll(() => tree.remove());

const run = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [`examples/${name}`, ...args], { cwd: ROOT, encoding: 'utf8' });

/** What each program prints is said here, so that a new one is not forgotten. */
const EXPECTED: Readonly<Record<string, () => void>> = {
  'align.ts': () => {
    const output = run('align.ts');
    expect(output).toContain('1:1\tWait 5 minutes.\tWacht 5 minuten.\n');
    expect(output).toContain('1:0\tstep\t6\n');
  },
  'check.ts': () =>
    expect(run('check.ts')).toMatch(/^2 pages, 5 documents, \d+ translation units\n(?:\d+\t[\w-]+\n)+$/),
  'model.ts': () => {
    const rows = run('model.ts', 'csv', 'ko').split('\r\n');
    expect(rows[0]).toBe('variable,value,canonical,description,place,ko,ko fidelity,ko place,machine');
    expect(rows).toContainEqual(expect.stringMatching(/^ServiceProviderProvisioningState,Provisioned,yes,/));
  },
  'own-rule.ts': () => expect(run('own-rule.ts', tree.folder)).toContain('▲ warning  no-shouting'),
  'recover.ts': () => expect(run('recover.ts')).toBe('# Provision a circuit\n1 unit\n'),
};

describe('examples', () => {
  it.each(readdirSync(`${ROOT}examples`))('%s does what it says', (name) => {
    expect(EXPECTED).toHaveProperty([name]);
    EXPECTED[name]!();
  });
});
