import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

let folder: string;
const at = (name: string) => path.join(folder, name);

// The published command, from the sources: `npx --yes isogloss@…` and `isogloss` both lead here.
const command = `exec "${process.execPath}" "${path.join(root, 'src/cli/main.ts')}" "$@"\n`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'isogloss-copies-'));
  for (const name of ['bin', 'content/en', 'content/nl']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('bin/npx'), `#!/bin/bash\nshift 2\n${command}`);
  writeFileSync(at('bin/isogloss'), `#!/bin/bash\n${command}`);
  for (const name of ['npx', 'isogloss']) chmodSync(at(`bin/${name}`), 0o755);
  const config = { sourceLocale: 'en', locales: ['en', 'nl'], content: 'content/{locale}/**/*.md' };
  writeFileSync(at('isogloss.config.json'), JSON.stringify(config));
  writeFileSync(at('content/en/wait.md'), '# Wait\n\nWait until the circuit is provisioned.\n');
  writeFileSync(at('content/nl/wait.md'), '# Wachten\n\nWacht tot het circuit ge√Ømplementeerd is.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string) {
  return spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${at('bin')}:${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_WORKSPACE: folder,
      LANG: 'C',
    },
  });
}

describe('the files to copy, run as they are', () => {
  it('fails the job on GitLab and leaves the reports that it collects', () => {
    const { script, artifacts } = parse(read('docs/ci/gitlab-ci.yml')).isogloss;
    expect(shell(script.join('\n')).status).toBe(1);
    for (const file of [...artifacts.paths, ...Object.values<string>(artifacts.reports)]) {
      expect(existsSync(at(file))).toBe(true);
    }
    const issues = JSON.parse(readFileSync(at('gl-code-quality-report.json'), 'utf8'));
    expect(issues.map((issue: { check_name: string }) => issue.check_name)).toContain('no-mojibake');
  });

  it('annotates and sums up on GitHub without the action', () => {
    const [check, summary] = parse(read('docs/ci/github-plain.yml')).jobs.isogloss.steps.filter(
      (step: { run?: string }) => step.run !== undefined,
    );
    const checked = shell(check.run);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/^::error file=content\/nl\/wait\.md,line=3,/m);
    expect(shell(summary.run).status).toBe(0);
    expect(readFileSync(at('summary.md'), 'utf8')).toMatch(/^## Isogloss: \d+ error/);
  });

  it('gates by npm script and by hook', () => {
    const { scripts } = JSON.parse(read('docs/ci/package.json'));
    const [{ entry }] = parse(read('docs/ci/pre-commit-config.yaml')).repos[0].hooks;
    const [{ entry: installed }] = parse(read('.pre-commit-hooks.yaml'));
    for (const line of [scripts['docs:check'], scripts['docs:gate'], entry, installed]) {
      const { status, stdout } = shell(line);
      expect(status, line).toBe(1);
      expect(stdout).toContain('no-mojibake');
    }
  });
});
