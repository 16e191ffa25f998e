import type { Command, CommanderError } from 'commander';
import { nearest } from '../text/similar.ts';
import { UsageError } from './command.ts';

/** Says what commander found wrong with a command line, with the nearest right word. */
export function explainUsage(error: CommanderError, program: Command, args: readonly string[]): UsageError {
  const word = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  const command = commandOf(program, args);
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownFlag(word.replace(/=.*$/s, ''), command, program);
    case 'commander.optionMissingArgument':
      return new UsageError('missingValue', { flag: longFlag(word) });
    case 'commander.missingArgument':
      return new UsageError('missingArgument', { command: pathOf(command), argument: word });
    case 'commander.excessArguments':
      return new UsageError('tooManyArguments', {
        command: pathOf(command),
        argument: command.args[command.registeredArguments.length] ?? '',
      });
    case 'commander.unknownCommand':
    case 'commander.help':
      return unknownCommand(word || (program.args.find((arg) => arg !== 'help') ?? ''), program);
    default:
      return new UsageError('badCommandLine', { reason: error.message.replace(/^error: /, '') });
  }
}

const pathOf = (command: Command) =>
  command.parent ? `${command.parent.name()} ${command.name()}` : command.name();

/** `--locale` of `-l, --locale <names>`. */
const longFlag = (flags: string) => /--[\w-]+/.exec(flags)?.[0] ?? flags;

function commandOf(program: Command, args: readonly string[]): Command {
  return program.commands.find((command) => args.includes(command.name())) ?? program;
}

function unknownFlag(flag: string, command: Command, program: Command): UsageError {
  const options = new Set([...command.options, ...program.options]);
  const known = [...options].flatMap(({ long }) => long ?? []);
  const near = nearest(flag, [...known, '--help']);
  const data = { flag, command: pathOf(command) };
  return near ? new UsageError('unknownFlag_near', { ...data, near }) : new UsageError('unknownFlag', data);
}

function unknownCommand(command: string, program: Command): UsageError {
  const near = nearest(
    command,
    program.commands.map((known) => known.name()),
  );
  return near
    ? new UsageError('unknownCommand_near', { command, near })
    : new UsageError('unknownCommand', { command });
}
