// What `npm test` runs: format and lint, types, unused code, then the tests. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const CHECKS = [
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'node_modules/typescript-native/bin/tsc', '-p', '.'],
  [
    'types of the site',
    'node_modules/astro/bin/astro.mjs',
    'check',
    '--tsconfig',
    'tsconfig.site.json',
    '--minimumSeverity',
    'error',
  ],
  ['unused', 'node_modules/knip/bin/knip.js'],
] as const;

const node = (args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).status === 0;

function check([name, ...args]: (typeof CHECKS)[number]): Tally {
  const ok = node(args);
  console.log(`${ok ? '✔' : '✖'} ${name}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest's own counts; a run that ends badly without a failed test (a file that does not load) counts as one. */
function vitest(): Tally {
  const folder = mkdtempSync(path.join(tmpdir(), 'isogloss-test-'));
  const file = path.join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = node(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tallies = [...CHECKS.map(check), vitest()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
