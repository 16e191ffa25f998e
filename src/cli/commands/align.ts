import { type Call, type CommandSpec, EXIT, UsageError } from '../command.ts';
import { deliver, readOutputs } from '../outputs.ts';
import { listOf } from '../values.ts';

const FORMATS = ['text', 'json'] as const;

/** `isogloss align`: which blocks and segments of a translation correspond to which of its source. */
export const align: CommandSpec = {
  name: 'align',
  argument: { syntax: '[paths...]', key: 'alignPaths' },
  flags: [
    { flags: '--format <formats>', key: 'formats', list: true, data: { formats: FORMATS.join(', ') } },
    { flags: '-o, --output-file <file>', key: 'outputFile' },
    { flags: '--locale <names>', key: 'locale', list: true },
    { flags: '--blind', key: 'blind' },
  ],
  examples: [
    { line: 'isogloss align docs/guide --locale nl', key: 'some' },
    { line: 'isogloss align en/start.md ko/start.md --format json', key: 'pair' },
    { line: 'isogloss align --blind --format json', key: 'blind' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const outputs = readOutputs(call, FORMATS);
  const { alignmentToJson, alignmentToText } = await import('../../alignment/format.ts');
  const { readAlignments } = await import('../read-alignments.ts');
  const { width } = call.terminal.stdout;
  const texts: string[][] = outputs.map(() => []);
  for await (const alignment of readAlignments(
    call,
    listOf(call.options.locale),
    call.options.blind === true,
  )) {
    // One page after another, so that no more than one is held in memory besides what is printed.
    for (const [i, { format }] of outputs.entries()) {
      const text =
        format === 'json'
          ? JSON.stringify(alignmentToJson(alignment), null, 2)
          : alignmentToText(alignment, Math.max(width, 60));
      texts[i]!.push(text);
    }
  }
  if (texts[0]!.length === 0)
    throw new UsageError(call.args.length > 0 ? 'nothingSelected' : 'nothingCompared');
  for (const [i, output] of outputs.entries()) {
    const all = texts[i]!;
    const text = output.format === 'json' ? `[\n${all.join(',\n')}\n]\n` : all.join('\n');
    await deliver(text, output, call);
  }
  return EXIT.clean;
}
