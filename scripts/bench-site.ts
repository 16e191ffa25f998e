// What `npm run bench:site [pages] [rounds]` measures: a site of so many article pages, 2,000 unless told otherwise,
// against a bare Starlight with the same pages in the same two locales.
//
// Both read the same Markdown and build from nothing, one after the other in each round. The bare one has Starlight's
// own loader with its asides and its highlighting of code, its sidebar, its search and its sitemap, as `astro build`
// makes them of a new project. Ours is `isogloss site build`: the check of all pages, the articles in each locale with
// the source beside them, a comparison of each page in each locale, the pages of rules, findings and models, search
// and sitemap. It does not highlight code. Wall time is what the limit is about; where other programs share the
// processors, the time that they worked says more. Memory is that of all processes of a build together.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Used, watchTree } from './bench-site/process-tree.ts';
import { type Build, writeSites } from './bench-site/sites.ts';

const PAGES = Number(process.argv[2] ?? 2000);
const ROUNDS = Number(process.argv[3] ?? 1);
const LIMIT = { times: 1.5, gigabytes: 2.5 };

interface Measured extends Used {
  readonly wall: number;
}

/** @throws Error with what the command said where it fails */
async function measure({ name, cwd, args, clear }: Build): Promise<Measured> {
  clear();
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const used = watchTree(child.pid!);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const measured = { wall: (performance.now() - started) / 1000, ...used() };
  if (code !== 0) throw new Error(`${name} could not be built:\n${output.slice(-4000)}`);
  return measured;
}

/** The middle one of an odd number, the better of the two in the middle of an even one. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

const told = (rounds: readonly Measured[]) => ({
  wall: median(rounds.map(({ wall }) => wall)),
  seconds: median(rounds.map(({ seconds }) => seconds)),
  gigabytes: Math.max(...rounds.map(({ gigabytes }) => gigabytes)),
});

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'node_modules', '.cache', 'isogloss-bench-site');
rmSync(folder, { recursive: true, force: true });
const builds = writeSites(root, folder, PAGES);
const results = builds.map((build) => ({ build, rounds: [] as Measured[] }));
for (let round = 0; round < ROUNDS; round++) {
  for (const { build, rounds } of results) rounds.push(await measure(build));
}
rmSync(folder, { recursive: true, force: true });

console.log(
  `${PAGES} article pages in 2 locales, ${ROUNDS === 1 ? 'one round' : `median of ${ROUNDS} rounds`}`,
);
for (const { build, rounds } of results) {
  const { wall, seconds, gigabytes } = told(rounds);
  console.log(
    `${build.name.padEnd(16)} ${wall.toFixed(1)} s, ${seconds.toFixed(1)} s of processor, ${gigabytes.toFixed(2)} GB`,
  );
}
const [plain, ours] = results.map(({ rounds }) => told(rounds));
const times = ours!.wall / plain!.wall;
const worked = ours!.seconds / plain!.seconds;
console.log(
  `${times.toFixed(2)} times as long (limit ${LIMIT.times}), ${worked.toFixed(2)} times the processor; limit of memory ${LIMIT.gigabytes} GB`,
);
if (times > LIMIT.times || ours!.gigabytes > LIMIT.gigabytes) process.exitCode = 1;
