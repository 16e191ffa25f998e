import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeCopies } from './bench/copies.ts';
import { writeGeneratedTree } from './bench/generated-tree.ts';
import type { Measured } from './bench/measure.ts';
import { openTree } from './bench/open-tree.ts';
import { costTable } from './bench/rule-costs.ts';

/*
 * npm run bench                            a generated tree
 * npm run bench -- FOLDER                  any tree whose layout is known
 * npm run bench -- FOLDER --config FILE    any tree
 * npm run bench -- FOLDER --stats          also what each of the dearest rules takes
 *
 * Each figure comes from a process of its own; ratios are of medians of runs taken in turn, without a cache.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    stats: { type: 'boolean', default: false },
  },
});
const run = promisify(execFile);
const scratch = await mkdtemp(join(tmpdir(), 'isogloss-bench-'));
try {
  await main();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const folder = positionals[0] ?? (await generated());
  const rounds = Number(values.rounds);
  const bare: Measured[] = [];
  const check: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure('bare', folder, values.config));
    check.push(await measure('check', folder, values.config));
  }
  const phases = await measure('phases', folder, values.config);
  const four = await fourCopies(folder, rounds);
  print({ bare, check, phases, four });
  if (!values.stats) return;
  const { costs = {} } = await measure('rules', folder, values.config);
  process.stderr.write(costTable(costs));
}

async function generated(): Promise<string> {
  const folder = join(scratch, 'generated');
  await writeGeneratedTree(folder, 300);
  return folder;
}

interface Peaks {
  readonly one: number;
  readonly four: number;
}

/** The median peak of one copy and of four, both written anew so that they differ in nothing else. */
async function fourCopies(folder: string, rounds: number): Promise<Peaks> {
  const tree = await openTree(folder, values.config);
  await writeCopies(tree, join(scratch, 'one'), 1);
  await writeCopies(tree, join(scratch, 'four'), 4);
  const [one, four]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    one.push((await measure('check', join(scratch, 'one'))).peak);
    four.push((await measure('check', join(scratch, 'four'))).peak);
  }
  return { one: median(one), four: median(four) };
}

async function measure(what: string, folder: string, config = ''): Promise<Measured> {
  const script = new URL('./bench/measure.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [script, what, folder, config], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as Measured;
}

function print(all: { bare: Measured[]; check: Measured[]; phases: Measured; four: Peaks }) {
  const { phases, four } = all;
  const bareCpu = median(all.bare.map(({ cpu }) => cpu));
  const checkCpu = median(all.check.map(({ cpu }) => cpu));
  const steps = { ...phases.phases };
  const before = Object.values(steps).reduce((sum, cpu) => sum + cpu, 0);
  const figures = {
    pages: phases.pages,
    files: phases.files,
    bytes: phases.bytes,
    findings: all.check[0]?.findings ?? 0,
    cpu: { bareParse: bareCpu, check: checkCpu, ...steps, rules: Math.max(0, checkCpu - before) },
    ratio: checkCpu / bareCpu,
    peak: { ...four, ratio: four.four / four.one },
  };
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures));
}

function table(figures: {
  pages: number;
  files: number;
  bytes: number;
  findings: number;
  cpu: Record<string, number>;
  ratio: number;
  peak: { one: number; four: number; ratio: number };
}): string {
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const cpu = Object.entries(figures.cpu).map(
    ([name, ms]) => `  ${name.padEnd(12)}${ms.toFixed(0).padStart(8)} ms`,
  );
  return [
    `${figures.pages} pages, ${figures.files} files, ${mega(figures.bytes)}, ${figures.findings} findings`,
    'CPU time, all threads, without start-up and cache:',
    ...cpu,
    `check / bare parse: ${figures.ratio.toFixed(2)}`,
    `peak memory: ${mega(figures.peak.one)} for one copy, ${mega(figures.peak.four)} for four altered copies: ${figures.peak.ratio.toFixed(2)}`,
    '',
  ].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
