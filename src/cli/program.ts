import { Command, type Help, Option } from 'commander';
import { VERSION } from '../lint/version.ts';
import { LANGUAGES, type Messages } from '../messages/index.ts';
import { createStyle } from '../reporters/terminal/style.ts';
import type { Call, CommandSpec, Flag } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import type { Terminal } from './terminal.ts';
import { readOptions, workingFolder } from './values.ts';

/** What every command understands. */
export const COMMON_FLAGS: readonly Flag[] = [
  { flags: '--config <file>', key: 'config' },
  { flags: '--cwd <folder>', key: 'cwd' },
  { flags: '-q, --quiet', key: 'quiet' },
  { flags: '--color', key: 'color' },
  { flags: '--no-color', key: 'noColor' },
  { flags: '--lang <language>', key: 'lang', data: { languages: LANGUAGES.join(', ') } },
];

/** What a program is made of. */
export interface ProgramParts {
  readonly messages: Messages;
  readonly terminal: Terminal;
  /** Gets help and version. */
  print(text: string): void;
  run(spec: CommandSpec, call: Call): Promise<void>;
}

/** The parser of the command line, with its help in the language of the messages. */
export function createProgram(parts: ProgramParts): Command {
  const { messages, terminal } = parts;
  const { stdout } = terminal;
  const program = new Command('isogloss')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: parts.print,
      // What is wrong with a command line is said by usage.ts.
      writeErr: () => {},
      getOutHelpWidth: () => stdout.width,
      getOutHasColors: () => stdout.color,
    })
    .configureHelp(helpStyle(parts))
    .description(messages.t('cli:tagline'))
    .version(VERSION, '-V, --version', messages.t('cli:flags.version'))
    .helpOption('-h, --help', messages.t('cli:flags.help'))
    .helpCommand('help [command]', messages.t('cli:flags.helpCommand'))
    .addHelpText('after', `\n${messages.t('cli:help.exitCodes')}\n${messages.t('cli:help.more')}`);
  for (const flag of COMMON_FLAGS) program.addOption(optionOf(flag, messages));
  for (const spec of COMMANDS) program.addCommand(createCommand(program, spec, parts));
  return program;
}

function createCommand(program: Command, spec: CommandSpec, parts: ProgramParts): Command {
  const { messages, terminal } = parts;
  const command = program
    .createCommand(spec.name)
    .copyInheritedSettings(program)
    .description(messages.t(`cli:commands.${spec.name}.summary`))
    .helpOption('-h, --help', messages.t('cli:flags.help'))
    .allowExcessArguments(false)
    .addHelpText('after', () => `\n${exampleText(spec, parts)}`);
  for (const { syntax, key } of [spec.argument ?? []].flat()) {
    command.argument(syntax, messages.t(`cli:arguments.${key}`));
  }
  for (const flag of spec.flags) command.addOption(optionOf(flag, messages));
  return command.action(async () => {
    const options = readOptions(command.optsWithGlobals(), [...COMMON_FLAGS, ...spec.flags]);
    const cwd = workingFolder(options, terminal.cwd);
    await parts.run(spec, { args: command.args, options, terminal, messages, cwd });
  });
}

function optionOf({ flags, key, list, choices, data }: Flag, messages: Messages): Option {
  const named = choices ? { ...data, choices: choices.join(', ') } : data;
  const option = new Option(flags, messages.t(`cli:flags.${key}`, named));
  const collect = (value: string, before: readonly string[] = []) => [...before, ...value.split(',')];
  return list ? option.argParser(collect) : option;
}

function exampleText({ name, examples }: CommandSpec, { messages, terminal }: ProgramParts): string {
  const { strong, faint } = createStyle(terminal.stdout.color);
  const lines = examples.map(({ line, key }) => {
    const what = messages.t(`cli:commands.${name}.examples.${key}`);
    return `  ${line}\n      ${faint(what)}`;
  });
  return [strong(messages.t('cli:help.examples')), ...lines].join('\n');
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
};

function helpStyle({ messages, terminal }: ProgramParts): Partial<Help> {
  const { strong } = createStyle(terminal.stdout.color);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => strong(TITLES[title] ? messages.t(`cli:help.${TITLES[title]}`) : title),
  };
}
