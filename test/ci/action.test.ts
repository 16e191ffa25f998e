import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatReport } from '../../src/reporters/index.ts';
import { sharedReport } from '../reporters/shared-report.ts';

const root = path.resolve(import.meta.dirname, '../..');
const steps: { name: string; run?: string }[] = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))
  .runs.steps;

// Stands in for the command: keeps its arguments, writes the report where it is told, ends as it is told.
const FAKE_NPX = `#!/bin/bash
printf '%s\\n' "$PWD" "$@" > "$LOG"
for argument in "$@"; do
  case "$argument" in
    markdown=*|github-summary=*) cp "$COMMENT_TEXT" "\${argument#*=}" ;;
  esac
done
exit "$EXIT_CODE"
`;
// Stands in for GitHub's command: keeps its arguments and body, knows an earlier comment if told so.
const FAKE_GH = `#!/bin/bash
printf '%s\\n' "$@" >> "$LOG"
if [ "$2" = --paginate ]; then printf '%s' "$EARLIER"; fi
if [[ "$*" == *POST* || "$*" == *PATCH* ]]; then exit "\${GH_EXIT:-0}"; fi
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'isogloss-action-'));
  mkdirSync(path.join(folder, 'bin'));
  mkdirSync(path.join(folder, 'my docs'));
  for (const [name, script] of [
    ['npx', FAKE_NPX],
    ['gh', FAKE_GH],
  ] as const) {
    writeFileSync(path.join(folder, 'bin', name), script);
    chmodSync(path.join(folder, 'bin', name), 0o755);
  }
  writeFileSync(path.join(folder, 'report.md'), await formatReport(sharedReport, 'markdown'));
  writeFileSync(path.join(folder, 'clean.md'), '<!-- isogloss-report -->\n## Isogloss: No findings.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const lines = (name: string) =>
  existsSync(at(name)) ? readFileSync(at(name), 'utf8').split('\n').slice(0, -1) : [];

/** Runs a step's script as a runner does, with nothing in its environment but what it is given. */
function runStep(name: string, env: Readonly<Record<string, string>>) {
  const { run } = steps.find((step) => step.name === name)!;
  for (const file of ['log', 'summary', 'output']) rmSync(at(file), { force: true });
  return spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run!], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${at('bin')}:${process.env.PATH}`,
      LOG: at('log'),
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_OUTPUT: at('output'),
      ...env,
    },
  });
}

const inputs = {
  VERSION: '0.1.0',
  WORKING_DIRECTORY: 'my docs',
  CONFIG: '',
  ARGS: '',
  FAIL_ON: 'error',
  REPORT_LANGUAGE: 'nl',
  EXIT_CODE: '1',
};

describe('the check step', () => {
  const check = (given: Readonly<Record<string, string>>) =>
    runStep('Check', { ...inputs, COMMENT_TEXT: at('report.md'), ...given });

  it('runs the published command in its folder and goes on where there are findings', () => {
    expect(check({}).status).toBe(0);
    const [cwd, yes, command, ...rest] = lines('log');
    expect([path.basename(cwd!), yes, command]).toEqual(['my docs', '--yes', 'isogloss@0.1.0']);
    expect(rest.slice(0, 5)).toEqual(['check', '--fail-on', 'error', '--lang', 'nl']);
    expect(lines('output')).toEqual([
      'status=1',
      expect.stringMatching(/^folder=.*isogloss-\w{6}$/),
      'reported=true',
    ]);
    expect(lines('summary').join('\n')).toContain('## Isogloss: 2 errors');
  });

  it('passes inputs on as arguments, whatever stands in them', () => {
    const hostile = '$(touch owned) `touch owned`; touch owned "\'';
    check({ CONFIG: hostile, ARGS: `--locale\nnl\n\n${hostile}\r\n--max-warnings\n0\n` });
    expect(lines('log').slice(-7)).toEqual([
      '--config',
      hostile,
      '--locale',
      'nl',
      hostile,
      '--max-warnings',
      '0',
    ]);
    expect(existsSync(at('owned')) || existsSync(at('my docs/owned'))).toBe(false);
  });

  it('says that there is no report where the command could not run', () => {
    expect(check({ EXIT_CODE: '2', COMMENT_TEXT: '/nowhere' }).status).toBe(0);
    expect(lines('output')[0]).toBe('status=2');
    expect(lines('output')[2]).toBe('reported=false');
    expect(existsSync(at('summary'))).toBe(false);
  });

  it('fails with its folder missing', () => {
    check({ WORKING_DIRECTORY: 'nowhere' });
    expect(lines('output')[0]).toBe('status=1');
    expect(lines('log')).toEqual([]);
  });
});

describe('the comment step', () => {
  const comment = (given: Readonly<Record<string, string>>) =>
    runStep('Comment', {
      GH_TOKEN: 't',
      REPOSITORY: 'o/r',
      NUMBER: '7',
      EARLIER: '',
      COMMENT: at('report.md'),
      ...given,
    });

  it('writes a comment where there is none', () => {
    expect(comment({}).status).toBe(0);
    expect(lines('log').slice(-6)).toEqual([
      '--silent',
      '--method',
      'POST',
      'repos/o/r/issues/7/comments',
      '-F',
      `body=@${at('report.md')}`,
    ]);
  });

  it('replaces the first that it wrote', () => {
    comment({ EARLIER: '11\n12\n' });
    expect(lines('log').slice(-4, -2)).toEqual(['PATCH', 'repos/o/r/issues/comments/11']);
  });

  it('brings an earlier comment up to date when all is well, and else says nothing', () => {
    comment({ EARLIER: '11', COMMENT: at('clean.md') });
    expect(lines('log').join(' ')).toContain('PATCH');
    comment({ COMMENT: at('clean.md') });
    expect(lines('log').join(' ')).not.toContain('POST');
  });

  it('does not fail where the token may not write', () => {
    const { status, stdout } = comment({ GH_EXIT: '1' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning title=Isogloss::/);
  });
});

describe('the result step', () => {
  it('ends as the command did', () => {
    for (const status of ['0', '1', '2'])
      expect(runStep('Result', { STATUS: status }).status).toBe(Number(status));
  });
});
