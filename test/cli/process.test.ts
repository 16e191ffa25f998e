import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, SMALL } from './fake-terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = path.join(ROOT, 'src/cli/main.ts');

interface Started {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command as its users do. @param closeAfter bytes after which the reader goes away */
function start(
  args: readonly string[],
  options: { cwd?: string; node?: string[]; closeAfter?: number } = {},
) {
  const child = spawn(process.execPath, [...(options.node ?? []), MAIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: undefined, DEBUG: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    result.stdout += chunk;
    if (options.closeAfter !== undefined && result.stdout.length >= options.closeAfter)
      child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    result.stderr += chunk;
  });
  const ended = new Promise<Started>((resolve) =>
    child.once('close', (code) => resolve({ code, ...result })),
  );
  return { child, ended };
}

let tree: ReturnType<typeof folderWith>;
beforeAll(() => {
  tree = folderWith(SMALL);
});
afterAll(() => tree.remove());

describe('the command as a process', () => {
  it('tells its version without loading the parser, or anything else', async () => {
    // The loader's own log of what it reads: every module that is not built in.
    const spy = `data:text/javascript,import{registerHooks}from'node:module';registerHooks({load(u,c,n){if(u.startsWith('file:'))process.stderr.write(u+'\\n');return n(u,c)}})`;
    const { code, stdout, stderr } = await start(['--version'], { node: ['--import', spy] }).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const loaded = stderr
      .trim()
      .split('\n')
      .map((url) => path.relative(ROOT, fileURLToPath(url)));
    expect(loaded.sort()).toEqual(['package.json', 'src/cli/main.ts', 'src/lint/version.ts']);
  });

  it('checks the articles of this repository and gives JSON on standard output alone', async () => {
    const { code, stdout, stderr } = await start(['check', '--format', 'json', '--fail-on', 'never']).ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { summary, findings } = JSON.parse(stdout);
    expect(summary).toMatchObject({ pages: 2, documents: 5, locales: ['fr', 'ko', 'nl', 'sv'] });
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'no-mojibake',
        excerpt: expect.stringContaining('ge√Ømplementeerd'),
      }),
    );
  });

  it.each([
    ['leaves the process', 'process.exit(0);'],
    ['waits for what never comes', 'await new Promise(() => {});'],
  ])('fails where a program that it runs %s', async (_, statement) => {
    const own = folderWith({ ...SMALL, 'isogloss.config.mjs': `${statement}\nexport default {};\n` });
    const { code, stdout, stderr } = await start(
      ['check', '--config', 'isogloss.config.mjs', '--lang', 'nl'],
      { cwd: own.folder },
    ).ended;
    own.remove();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^isogloss: De uitvoering eindigde voordat ze klaar was: .*\n$/);
  });

  it('has no colour and no cursor movement where nothing is a terminal', async () => {
    const { code, stdout, stderr } = await start(['check'], { cwd: tree.folder }).ended;
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('ends quietly when its reader goes away', async () => {
    const { stderr } = await start(['check', '--format', 'json'], { closeAfter: 1 }).ended;
    expect(stderr).toBe('');
  });

  it('leaves no file behind when it is interrupted', async () => {
    const { child, ended } = start(['check', '--output-file', 'out/report.txt'], { cwd: tree.folder });
    setTimeout(() => child.kill('SIGINT'), 150);
    await ended;
    const left = readdirSync(tree.folder, { recursive: true }).map(String);
    expect(left.filter((name) => name.endsWith('.tmp') || path.basename(name).startsWith('.report'))).toEqual(
      [],
    );
  });
});

describe('a warm run', () => {
  it('does not load the parser', async () => {
    const spy = `data:text/javascript,import{registerHooks}from'node:module';registerHooks({load(u,c,n){if(u.startsWith('file:'))process.stderr.write(u+'\\n');return n(u,c)}})`;
    const run = () => start(['check', '--cache'], { cwd: tree.folder, node: ['--import', spy] }).ended;
    const parsers = /remark|micromark|src\/document\/parse\.ts/;
    expect((await run()).stderr).toMatch(parsers);
    const warm = await run();
    expect(warm.code).toBe(0);
    expect(warm.stderr).not.toMatch(parsers);
  });
});
