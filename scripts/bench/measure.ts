import { keepHeapSmall } from '../../src/cli/engine.ts';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { builtInRules } from '../../src/rules/index.ts';
import { bareParse } from './bare-parse.ts';
import { openTree } from './open-tree.ts';
import { measurePhases } from './phases.ts';
import { timedRules } from './rule-costs.ts';

/** What one run in a process of its own says of itself, as one line of JSON. */
export interface Measured {
  /** Milliseconds of CPU time, all threads, without start-up. */
  readonly cpu: number;
  /** Highest resident set, in bytes. */
  readonly peak: number;
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly findings?: number;
  readonly phases?: Readonly<Record<string, number>>;
  /** Id of a rule → milliseconds by the clock. */
  readonly costs?: Readonly<Record<string, number>>;
}

const [what, folder, config] = process.argv.slice(2);
if (what === undefined || folder === undefined)
  throw new Error('usage: measure.ts bare|check|phases|rules FOLDER [CONFIG]');
// As the command does; the bare parse is left to the engine's own ways.
if (what !== 'bare') keepHeapSmall();
const tree = await openTree(folder, config || undefined);
const start = process.cpuUsage();
const result = await run();
const { user, system } = process.cpuUsage(start);
const peak = process.resourceUsage().maxRSS * 1024;
const measured: Measured = { cpu: (user + system) / 1000, peak, pages: tree.corpus.pages.length, ...result };
process.stdout.write(`${JSON.stringify(measured)}\n`);

async function run(): Promise<Pick<Measured, 'files' | 'bytes' | 'findings' | 'phases' | 'costs'>> {
  if (what === 'bare') return bareParse(tree.corpus);
  if (what === 'phases') return measurePhases(tree.corpus);
  const costs = new Map<string, number>();
  const rules = what === 'rules' ? timedRules(builtInRules, costs) : builtInRules;
  const report = await checkCorpus(tree.corpus, { rules, config: tree.config });
  const found = { files: report.summary.documents, bytes: 0, findings: report.findings.length };
  return what === 'rules' ? { ...found, costs: Object.fromEntries(costs) } : found;
}
