import type { CommandSpec, Flag } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { COMMON_FLAGS } from '../../src/cli/program.ts';
import { createMessages, type Messages } from '../../src/messages/index.ts';

/** The reference of the command line, as Markdown, from what the parser and its help are made of. */
export async function cliPage(): Promise<string> {
  const messages = await createMessages('en');
  const list = COMMANDS.map(
    ({ name }) =>
      `| [\`isogloss ${name}\`](#isogloss-${name}) | ${messages.t(`cli:commands.${name}.summary`)} |`,
  );
  return [
    '# Command line',
    messages.t('cli:tagline'),
    ['| command | does |', '|---|---|', ...list].join('\n'),
    `${messages.t('cli:help.exitCodes')} Data goes to standard output, everything else to standard error.`,
    `## Options of every command\n\n${flagTable(COMMON_FLAGS, messages)}`,
    ...COMMANDS.map((command) => commandSection(command, messages)),
  ]
    .join('\n\n')
    .concat('\n');
}

function commandSection({ name, argument, flags, examples }: CommandSpec, messages: Messages): string {
  const args = [argument ?? []].flat();
  const usage = ['isogloss', name, ...args.map(({ syntax }) => syntax)].join(' ');
  return [
    `## isogloss ${name}`,
    messages.t(`cli:commands.${name}.summary`),
    `\`\`\`sh\n${usage}\n\`\`\``,
    ...(args.length > 0
      ? [args.map(({ syntax, key }) => `- \`${syntax}\`: ${messages.t(`cli:arguments.${key}`)}`).join('\n')]
      : []),
    ...(flags.length > 0 ? [flagTable(flags, messages)] : []),
    `Examples:\n\n${examples.map((one) => exampleLine(name, one, messages)).join('\n')}`,
  ].join('\n\n');
}

function exampleLine(
  name: string,
  { line, key }: CommandSpec['examples'][number],
  messages: Messages,
): string {
  return `- \`${line}\`: ${messages.t(`cli:commands.${name}.examples.${key}`)}`;
}

function flagTable(flags: readonly Flag[], messages: Messages): string {
  const rows = flags.map(({ flags: written, key, choices, data }) => {
    const named = choices ? { ...data, choices: choices.join(', ') } : data;
    return `| \`${written}\` | ${messages.t(`cli:flags.${key}`, named)} |`;
  });
  return ['| option | meaning |', '|---|---|', ...rows].join('\n');
}
