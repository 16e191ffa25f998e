import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CONFIG, folderWith, runIn, SMALL } from './fake-terminal.ts';

const trees: ReturnType<typeof folderWith>[] = [];
function treeOf(files: Parameters<typeof folderWith>[0]): string {
  trees.push(folderWith(files));
  return trees.at(-1)!.folder;
}
afterEach(() => {
  for (const tree of trees.splice(0)) tree.remove();
});

describe('exit codes', () => {
  it.each([
    ['', 0],
    ['--fail-on warning', 1],
    ['--max-warnings 0', 1],
    ['--max-warnings 1', 0],
    ['--fail-on warning --locale nl', 1],
    ['--fail-on warning nl/circuit.md', 0],
    ['--fail-on warning --rule no-mojibake', 0],
    ['--fail-on never --severity error', 0],
    // What --severity hides fails the run all the same.
    ['--fail-on warning --severity error', 1],
  ])('check %s → %i', async (args, code) => {
    expect((await runIn(treeOf(SMALL), `check ${args}`)).code).toBe(code);
  });

  it('is 2 where nothing was compared, and says so', async () => {
    const alone = { 'isogloss.config.json': CONFIG, 'en/circuit.md': '# Circuit\n' };
    const { code, stderr } = await runIn(treeOf(alone), 'check');
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing was compared');
    const named = await runIn(treeOf(SMALL), 'check en/peering.md');
    expect(named.code).toBe(2);
    expect(named.stderr).toContain('Nothing was compared: what was named');
  });

  it('is 2 for a named file that cannot be read, and 1 where it is only met', async () => {
    const broken = treeOf({ ...SMALL, 'nl/peering.md': Uint8Array.of(0xff, 0xfe, 0x41, 0x00) });
    const named = await runIn(broken, 'check nl/peering.md');
    expect(named.code).toBe(2);
    expect(named.stderr).toMatch(/^isogloss: "nl\/peering.md" could not be read: .+\n$/);
    const met = await runIn(broken, 'check');
    expect(met.code).toBe(1);
    expect(met.stdout).toContain('unreadable-document');
  });

  it('is no different for text that no parser gets through', async () => {
    const files = { ...SMALL, 'en/peering.md': '# Peering\n', 'nl/peering.md': `${'> '.repeat(10_000)}x\n` };
    const broken = treeOf(files);
    const named = await runIn(broken, 'check nl/peering.md --format json');
    expect(named.code).toBe(2);
    expect(named.stderr).toMatch(/^isogloss: "nl\/peering.md" could not be read: Quotes and lists .+\n$/);
    // Nothing was read, so nothing is missing from it.
    const { findings } = JSON.parse(named.stdout) as { findings: { ruleId: string }[] };
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['unreadable-document']);
  });
});

describe('streams and files', () => {
  it('prints data to standard output and nothing else', async () => {
    const { stdout, stderr } = await runIn(treeOf(SMALL), 'check --format json --stats');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, summary: { pages: 2, documents: 3 } });
    expect(stderr).toMatch(/^2 pages, \d+ translation units; .+\n$/);
    expect((await runIn(treeOf(SMALL), 'check --format json --stats --quiet')).stderr).toBe('');
  });

  it('writes several formats at once, whole, and leaves nothing beside them', async () => {
    const folder = treeOf(SMALL);
    const args = 'check --format pretty --format json=out/a.json,sarif=out/b.sarif --quiet';
    const { code, stdout } = await runIn(folder, args);
    expect(code).toBe(0);
    expect(stdout).toContain('missing-translation');
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['a.json', 'b.sarif']);
    expect(JSON.parse(readFileSync(path.join(folder, 'out/a.json'), 'utf8')).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(path.join(folder, 'out/b.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('gives a file no colour, whatever the terminal is', async () => {
    const folder = treeOf(SMALL);
    const { stdout } = await runIn(folder, 'check --output-file out.txt', { tty: true });
    expect(stdout).toBe('');
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).not.toContain('\u001b');
    expect((await runIn(folder, 'check', { tty: true })).stdout).toContain('\u001b[33m');
  });

  it('says in one sentence that a file cannot be written', async () => {
    const { code, stderr } = await runIn(treeOf(SMALL), 'check --output-file nl');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^isogloss: "nl" could not be written: \w+\.\n$/);
  });

  it('gives the same bytes each time', async () => {
    const folder = treeOf(SMALL);
    const [a, b] = [await runIn(folder, 'check --format json'), await runIn(folder, 'check --format json')];
    expect(a).toEqual(b);
  });

  it('leaves milder findings out of every count', async () => {
    const { stdout } = await runIn(treeOf(SMALL), 'check --format json --severity error');
    const { findings, summary } = JSON.parse(stdout);
    expect(findings).toEqual([]);
    expect(summary.findings).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it('speaks the language asked for, and JSON always English', async () => {
    const folder = treeOf(SMALL);
    const english = await runIn(folder, 'check --format json');
    expect((await runIn(folder, 'check --format json --lang ko')).stdout).toBe(english.stdout);
    expect((await runIn(folder, 'check --lang ko')).stdout).toContain('경고 1개');
  });
});

describe('status', () => {
  it('shows every page in every locale', async () => {
    const { code, stdout } = await runIn(treeOf(SMALL), 'status');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Page        en      nl',
      '─'.repeat(30),
      'circuit.md  source  translated',
      'peering.md  source  missing',
      '',
    ]);
  });

  it('tells programs the same', async () => {
    const { coverage } = JSON.parse((await runIn(treeOf(SMALL), 'status --format json')).stdout);
    expect(coverage).toContainEqual({
      page: 'peering.md',
      locale: 'nl',
      state: 'missing',
      freshness: 'unknown',
      units: 0,
    });
  });

  it('prints what was learnt, for people and for programs', async () => {
    const lines = Array.from({ length: 4 }, (_, i) => [
      `Open the Contoso portal, choose circuit number ${i}, and wait until it is provisioned.\n`,
      `Open de Contoso-portal, kies circuit nummer ${i} en wacht tot het ingericht is.\n`,
    ]);
    const files = {
      'isogloss.config.json': CONFIG,
      'en/a.md': lines.map(([en]) => en).join('\n'),
      'nl/a.md': lines.map(([, nl]) => nl).join('\n'),
    };
    const folder = treeOf(files);
    const { learnt } = JSON.parse((await runIn(folder, 'status --learnt --format json')).stdout);
    expect(learnt).toMatchObject([{ locale: 'nl', length: { segments: 4 } }]);
    expect(learnt[0].length.ratio).toBeCloseTo(0.89, 1);
    expect(learnt[0].names).toContainEqual({ name: 'contoso', met: 4, kept: 4 });
    const { stdout } = await runIn(folder, 'status --learnt');
    expect(stdout).toMatch(/^nl\n {2}length: 0\.\d+ × the source/);
    expect(stdout).toContain('contoso 4/4');
  });
});
