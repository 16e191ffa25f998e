import { CommanderError } from 'commander';
import type { Messages } from '../messages/index.ts';
import { EXIT } from './command.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { explainUsage } from './usage.ts';

/**
 * Parses a command line, runs the command that it names, and gives its exit code.
 * @throws UsageError where the command line is wrong, and whatever stops the command
 */
export async function parseAndRun(
  args: readonly string[],
  terminal: Terminal,
  messages: Messages,
): Promise<number> {
  let code: number = EXIT.clean;
  let printed = '';
  const program = createProgram({
    messages,
    terminal,
    print: (text) => {
      printed += text;
    },
    run: async (spec, call) => {
      code = await spec.run(call);
    },
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end the parsing as well, and are no errors.
    if (error.exitCode !== 0) throw explainUsage(error, program, args);
  }
  await terminal.stdout.write(printed);
  return code;
}
