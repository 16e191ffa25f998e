import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Call, type CommandSpec, EXIT, UsageError } from '../command.ts';
import { hint } from '../outputs.ts';
import { writeWhole } from '../write-file.ts';

const FILE = 'isogloss.config.json';
const NAMES = ['ts', 'mjs', 'js', 'json'].map((extension) => `isogloss.config.${extension}`);

/** `isogloss init`: recognizes how a folder is laid out and writes the configuration. */
export const init: CommandSpec = {
  name: 'init',
  flags: [{ flags: '-y, --yes', key: 'yes' }],
  examples: [
    { line: 'isogloss init', key: 'ask' },
    { line: 'isogloss init --yes --cwd website', key: 'yes' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { cwd, messages, options, terminal } = call;
  const there = NAMES.find((name) => existsSync(path.join(cwd, name)));
  if (there) throw new UsageError('exists', { path: there });
  const { recognize } = await import('../../corpus/recognize.ts');
  const recognized = await recognize(cwd);
  if (!recognized) throw new UsageError('notRecognized', { path: cwd });

  const text = `${JSON.stringify(recognized.config, null, 2)}\n`;
  await hint(messages.t('cli:init.found', { layout: recognized.explanation }), call);
  await terminal.stdout.write(text);
  if (options.yes !== true) {
    const answer = await terminal.ask(messages.t('cli:init.ask', { path: FILE }));
    if (answer === undefined) throw new UsageError('needsYes');
    if (!agrees(answer)) {
      await hint(messages.t('cli:init.declined'), call);
      return EXIT.clean;
    }
  }
  await writeWhole(path.join(cwd, FILE), text);
  await hint(messages.t('cli:init.written', { path: FILE }), call);
  return EXIT.clean;
}

/** Enter alone agrees; so does "yes" in any of our languages, by its first letter. */
function agrees(answer: string): boolean {
  return /^\s*(?:y|j|o|예|네|$)/i.test(answer);
}
