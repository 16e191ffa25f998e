import { REPORT_FORMATS } from '../../reporters/index.ts';
import { type Call, type CommandSpec, EXIT } from '../command.ts';
import { keepHeapSmall } from '../engine.ts';
import type { Judgement } from '../judge.ts';
import { deliver, hint, readOutputs } from '../outputs.ts';
import type { Since } from '../since.ts';
import { listOf, textOf, wholeNumber } from '../values.ts';
import { assertCompared, fails, type Gate, unreadableNamed, withoutMilder } from '../verdict.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const FAIL_ON = [...SEVERITIES, 'never'] as const;

/** `isogloss check`: pairs, aligns, judges, and prints what was found. */
export const check: CommandSpec = {
  name: 'check',
  argument: { syntax: '[paths...]', key: 'paths' },
  flags: [
    { flags: '--format <formats>', key: 'formats', list: true, data: { formats: REPORT_FORMATS.join(', ') } },
    { flags: '-o, --output-file <file>', key: 'outputFile' },
    { flags: '--locale <names>', key: 'locale', list: true },
    { flags: '--rule <ids>', key: 'rule', list: true },
    { flags: '--severity <severity>', key: 'severity', choices: SEVERITIES },
    { flags: '--fail-on <severity>', key: 'failOn', choices: FAIL_ON },
    { flags: '--max-warnings <number>', key: 'maxWarnings' },
    { flags: '--baseline <file>', key: 'baseline' },
    { flags: '--update-baseline', key: 'updateBaseline' },
    { flags: '--prune-baseline', key: 'pruneBaseline' },
    { flags: '--since <ref>', key: 'since' },
    { flags: '--impact', key: 'impact' },
    { flags: '--fix', key: 'fix' },
    { flags: '--fix-dry-run', key: 'fixDryRun' },
    { flags: '--cache', key: 'cache' },
    { flags: '--no-cache', key: 'noCache' },
    { flags: '--stats', key: 'stats' },
  ],
  examples: [
    { line: 'isogloss check', key: 'all' },
    { line: 'isogloss check docs/guide --locale nl', key: 'some' },
    { line: 'isogloss check --format pretty --format json=report.json', key: 'ci' },
    { line: 'isogloss check --max-warnings 0', key: 'strict' },
    { line: 'isogloss check --baseline known.json --update-baseline', key: 'known' },
    { line: 'isogloss check --fix-dry-run', key: 'fix' },
    { line: 'isogloss check --since origin/main --impact', key: 'since' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { options } = call;
  const outputs = readOutputs(call, REPORT_FORMATS);
  const gate: Gate = {
    failOn: (textOf(options.failOn) ?? 'error') as Gate['failOn'],
    maxWarnings: wholeNumber(options.maxWarnings, '--max-warnings'),
  };
  keepHeapSmall();
  const started = performance.now();
  const { judge } = await import('../judge.ts');
  const ready = performance.now();
  const { onlySince, readSince } = await import('../since.ts');
  const { leaveOutKnown } = await import('../known.ts');
  const since = await readSince(call);
  const judged = await judge(call, {
    locales: listOf(options.locale),
    only: listOf(options.rule),
    earlier: options.impact === true ? since?.earlier : undefined,
  });
  const { judgement, patch } = await mendWhereAsked(judged, since, call);
  const fresh = await leaveOutKnown(judgement, call);
  const report = since ? onlySince(fresh, judgement, since) : fresh;
  const checked = performance.now();

  const { writeReport } = await import('../write-report.ts');
  const shown = withoutMilder(report, (textOf(options.severity) ?? 'info') as (typeof SEVERITIES)[number]);
  if (patch !== undefined) await printPatch(patch, call);
  for (const output of outputs) {
    if (patch !== undefined && output.file === undefined) continue;
    await deliver(await writeReport(shown, output, call, gate.failOn), output, call);
  }
  if (options.stats === true) {
    const { pages, units } = report.summary;
    const [start, check, written] = [ready - started, checked - ready, performance.now() - checked].map(
      Math.round,
    );
    const times = { start: start!, check: check!, report: written! };
    await hint(call.messages.t('cli:check.stats', { pages, units, ...times }), call);
  }
  unreadableNamed(judgement.report, call);
  assertCompared(report, call);
  return (await fails(report, gate, call)) ? EXIT.findings : EXIT.clean;
}

/** A document's control characters reach a file or a pipe as they are, but no terminal. */
async function printPatch(patch: string, { terminal: { stdout } }: Call): Promise<void> {
  if (!stdout.isTerminal) return stdout.write(patch);
  const { visible } = await import('../../text/escape/control.ts');
  await stdout.write(visible(patch, 'keep'));
}

/** With `--fix` files are written; with `--fix-dry-run` the patch takes the report's place on standard output. */
async function mendWhereAsked(
  judged: Judgement,
  since: Since | undefined,
  call: Call,
): Promise<{ judgement: Judgement; patch?: string }> {
  const { fix, fixDryRun } = call.options;
  if (fix !== true && fixDryRun !== true) return { judgement: judged };
  const { Mender, patchOf, writeMended } = await import('../mend.ts');
  const mender = new Mender(judged, since);
  const judgement = await mender.run();
  if (fixDryRun === true) return { judgement, patch: await patchOf(mender) };
  await writeMended(mender, call);
  return { judgement };
}
