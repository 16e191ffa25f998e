import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  applyBaseline,
  type Baseline,
  formatBaseline,
  makeBaseline,
  parseBaseline,
  pruneBaseline,
} from '../lint/baseline.ts';
import type { Report } from '../lint/report.ts';
import { withFindings } from '../lint/with-findings.ts';
import { type Call, UsageError } from './command.ts';
import type { Judgement } from './judge.ts';
import { deliver, hint } from './outputs.ts';
import { textOf } from './values.ts';

const DEFAULT_FILE = 'isogloss.baseline.json';

/**
 * Leaves out findings that the baseline knows; writes it anew or prunes it where the command line says so.
 * @throws UsageError, ConfigError where there is no such baseline, or it cannot be read or written
 */
export async function leaveOutKnown(judgement: Judgement, call: Call): Promise<Report> {
  const file = baselineFile(judgement, call);
  if (file === undefined) return judgement.report;
  const { report, covers } = judgement;
  const { findings } = report;
  const { options, messages } = call;
  const before = await readBaseline(file, call);
  const pruned = before && pruneBaseline(findings, before, covers);
  let baseline = before;
  if (options.updateBaseline === true) baseline = makeBaseline(findings, before, covers);
  else if (options.pruneBaseline === true) baseline = pruned;
  if (!baseline) throw new UsageError('noBaseline', { path: path.relative(call.cwd, file) || file });

  if (baseline !== before) await deliver(formatBaseline(baseline), { format: 'baseline', file }, call);
  else if (pruned && pruned.findings.length < baseline.findings.length) {
    const count = baseline.findings.length - pruned.findings.length;
    await hint(messages.t('cli:check.staleBaseline', { count }), call);
  }
  return withFindings(report, applyBaseline(findings, baseline).fresh);
}

function baselineFile({ config }: Judgement, { cwd, options }: Call): string | undefined {
  const named = textOf(options.baseline);
  if (named !== undefined) return path.resolve(cwd, named);
  if (config.baseline !== undefined) return path.resolve(config.root, config.baseline);
  const writes = options.updateBaseline === true || options.pruneBaseline === true;
  return writes ? path.resolve(cwd, DEFAULT_FILE) : undefined;
}

/** @returns undefined where there is none; a damaged one too, where it is to be written anew */
async function readBaseline(file: string, { cwd, options }: Call): Promise<Baseline | undefined> {
  const name = path.relative(cwd, file) || file;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UsageError('unreadable', { path: name, reason: `${code}.` });
  }
  try {
    return parseBaseline(text, name);
  } catch (error) {
    if (options.updateBaseline === true) return undefined;
    throw error;
  }
}
