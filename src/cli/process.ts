import { run } from './run.ts';
import { processTerminal } from './terminal.ts';
import { discardUnfinished } from './write-file.ts';

/** Runs a command line in this process: its streams, its signals, its exit code. */
export async function runProcess(args: readonly string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      discardUnfinished();
      // Nobody listens any more: the process ends by the signal, and its parent sees that.
      process.kill(process.pid, signal);
    });
  }
  process.exitCode = await run(args, processTerminal(colorOption(args)));
}

/** What `--color` and `--no-color` say, the last one first; the streams must know before anything is parsed. */
function colorOption(args: readonly string[]): boolean | undefined {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const last = own.findLast((arg) => arg === '--color' || arg === '--no-color');
  return last === undefined ? undefined : last === '--color';
}
