import { writeSync } from 'node:fs';
import { EXIT } from './command.ts';
import { messagesFor, run } from './run.ts';
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
  const messages = await messagesFor(args, process.env);
  const unfinished = () => {
    discardUnfinished();
    writeSync(process.stderr.fd, `isogloss: ${messages.t('cli:errors.unfinished')}\n`);
    process.exitCode = EXIT.failed;
  };
  // A configuration is a program: one that calls process.exit(0) must not look like a clean run.
  process.once('exit', unfinished);
  process.exitCode = await run(args, processTerminal(colorOption(args)), messages);
  process.off('exit', unfinished);
}

/** What `--color` and `--no-color` say, the last one first; the streams must know before anything is parsed. */
function colorOption(args: readonly string[]): boolean | undefined {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const last = own.findLast((arg) => arg === '--color' || arg === '--no-color');
  return last === undefined ? undefined : last === '--color';
}
