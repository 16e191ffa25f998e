import { createMessages, type Messages, matchLanguage } from '../../messages/index.ts';
import type { StateModel } from '../../model/types.ts';
import { type Call, type CommandSpec, EXIT, UsageError } from '../command.ts';
import { deliver, hint, readOutputs } from '../outputs.ts';
import { oneOf, textOf } from '../values.ts';

const FORMATS = ['json', 'yaml', 'markdown', 'csv', 'mermaid', 'xstate', 'dot', 'svg'] as const;
const DIAGRAMS = ['states', 'workflow'] as const;

/** `isogloss model`: the workflows and states that documentation describes. */
export const model: CommandSpec = {
  name: 'model',
  argument: { syntax: '[paths...]', key: 'paths' },
  flags: [
    { flags: '--format <formats>', key: 'formats', list: true, data: { formats: FORMATS.join(', ') } },
    { flags: '-o, --output-file <file>', key: 'outputFile' },
    { flags: '--locale <name>', key: 'modelLocale' },
    { flags: '--only <id>', key: 'only' },
    { flags: '--diagram <kind>', key: 'diagram', choices: DIAGRAMS },
  ],
  examples: [
    { line: 'isogloss model --format markdown', key: 'read' },
    { line: 'isogloss model --format csv --locale ko', key: 'table' },
    { line: 'isogloss model --format svg --output-file states.svg', key: 'draw' },
    { line: 'isogloss model --format mermaid --diagram workflow', key: 'workflow' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { messages, options } = call;
  const outputs = readOutputs(call, FORMATS);
  const locale = textOf(options.locale);
  const { readCorpusModel } = await import('../read-model.ts');
  const found = await readCorpusModel(call, locale);
  const { formatModel, idsOf } = await import('../../model/formats/index.ts');
  const only = textOf(options.only);
  if (only !== undefined) assertId(only, idsOf(found));
  const settings = {
    messages: await wordsFor(call, locale),
    ...(locale !== undefined && { locale }),
    ...(only !== undefined && { only }),
    ...(options.diagram !== undefined && { diagram: options.diagram as (typeof DIAGRAMS)[number] }),
  };
  for (const output of outputs) await deliver(formatModel(found, output.format, settings), output, call);
  if (isEmpty(found)) await hint(messages.t('cli:model.empty'), call);
  return EXIT.clean;
}

/** A text that shows one locale is written in its language, where we speak it and no other was asked for. */
async function wordsFor({ messages, options }: Call, locale: string | undefined): Promise<Messages> {
  if (locale === undefined || options.lang !== undefined || !matchLanguage(locale)) return messages;
  return createMessages(locale);
}

function assertId(only: string, ids: readonly string[]): void {
  if (ids.length === 0) throw new UsageError('emptyModel', { id: only });
  oneOf(only, ids, '--only');
}

function isEmpty({ workflows, machines, lists }: StateModel): boolean {
  return workflows.length + machines.length + lists.length === 0;
}
