import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONFIG, folderWith, runIn } from './fake-terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const states = (be: string, or: string, key: string) =>
  `# Job\n\n## ${key}\n\nThe job state ${be} *Queued*, *Running*, ${or} *Done*.\n\n**At first**\n\n    JobState : Queued\n\n**Then**\n\n    JobState : Running\n\n**At last**\n\n    JobState : Done\n`;
const PAGES = {
  'isogloss.config.json': CONFIG,
  'en/job.md': states('can be', 'or', 'Job states'),
  'nl/job.md': states('is', 'of', 'Jobstatussen'),
  'en/plain.md': '# Plain\n\nNothing to see.\n',
};

let tree: ReturnType<typeof folderWith>;
beforeAll(() => {
  tree = folderWith(PAGES);
});
afterAll(() => tree.remove());

describe('isogloss model', () => {
  it('prints JSON where no format is named, and nothing else', async () => {
    const { code, stdout, stderr } = await runIn(tree.folder, 'model');
    expect([code, stderr]).toEqual([0, '']);
    const { machines, sourceLocale } = JSON.parse(stdout);
    expect(sourceLocale).toBe('en');
    const names = machines.flatMap((machine: { variables: { name: string }[] }) => machine.variables);
    expect(names.map(({ name }: { name: string }) => name)).toContain('JobState');
  });

  it('writes several formats, each to its file', async () => {
    const { code, stdout } = await runIn(tree.folder, 'model --format csv --format svg=out/job.svg --quiet');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^variable,value,.*\r\nJobState,Queued,yes,/);
    expect(readFileSync(path.join(tree.folder, 'out/job.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it('speaks the language of the locale, or the one asked for', async () => {
    expect((await runIn(tree.folder, 'model --format markdown --locale nl')).stdout).toContain(
      '# Werkstromen',
    );
    const french = await runIn(tree.folder, 'model --format markdown --locale nl --lang fr');
    expect(french.stdout).toContain('# Flux de travail');
  });

  it.each([
    ['--locale nk', 'The corpus has no locale "nk"; did you mean "nl"?'],
    ['--format xml', '"xml" is no value for --format'],
    [
      '--only job.md#job-state',
      '"job.md#job-state" is no value for --only; did you mean "job.md#job-states"?',
    ],
    ['en/plain.md --only x', 'Nothing has the id "x"'],
    ['--diagram pie', '"pie" is no value for --diagram'],
  ])('says what is wrong with %s', async (args, sentence) => {
    const { code, stdout, stderr } = await runIn(tree.folder, `model ${args}`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('says that it found nothing, and is an empty model all the same', async () => {
    const { code, stdout, stderr } = await runIn(tree.folder, 'model en/plain.md');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ workflows: [], machines: [], lists: [] });
    expect(stderr).toBe('No workflow and no states were found.\n');
  });
});

describe('scripts/extract-states.ts', () => {
  const extract = (...args: string[]) =>
    execFileSync(process.execPath, ['scripts/extract-states.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  it('writes the states of the articles into a pipe', () => {
    const rows = extract('--format', 'csv', '--locale', 'ko').split('\r\n');
    const korean = rows.filter((row) => row.startsWith('ServiceProviderProvisioningState,'));
    expect(korean.map((row) => row.split(',')[1])).toEqual(['NotProvisioned', 'Provisioning', 'Provisioned']);
    expect(korean[0]).toContain(',프로비전되지 않음,translated,content/ko/expressroute-workflows.md:55:');
  });

  it('takes another folder', () => {
    expect(extract('--cwd', tree.folder)).toContain('JobState,Running,yes,');
  });
});
