import type { Report } from '../../lint/report.ts';
import { type Call, type CommandSpec, EXIT } from '../command.ts';
import { deliver, readOutputs } from '../outputs.ts';
import { assertCompared } from '../verdict.ts';

const FORMATS = ['table', 'json'] as const;

/** `isogloss status`: which pages each locale has, and how fresh they are. */
export const status: CommandSpec = {
  name: 'status',
  argument: { syntax: '[paths...]', key: 'paths' },
  flags: [
    { flags: '--format <formats>', key: 'formats', list: true, data: { formats: FORMATS.join(', ') } },
    { flags: '-o, --output-file <file>', key: 'outputFile' },
    { flags: '--learnt', key: 'learnt' },
  ],
  examples: [
    { line: 'isogloss status', key: 'table' },
    { line: 'isogloss status --format json', key: 'json' },
    { line: 'isogloss status --learnt', key: 'learnt' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const outputs = readOutputs(call, FORMATS);
  const { judge } = await import('../judge.ts');
  const { report } = await judge(call, { only: [] });
  for (const output of outputs) {
    const isJson = output.format === 'json';
    const text =
      call.options.learnt === true
        ? await learntText(report, call, isJson)
        : isJson
          ? asJson(report)
          : await asTable(report, call, output.file === undefined);
    await deliver(text, output, call);
  }
  assertCompared(report, call);
  return EXIT.clean;
}

async function learntText({ schemaVersion, tool, learnt }: Report, call: Call, isJson: boolean) {
  const { habitsOf, habitsText } = await import('../learnt-text.ts');
  const habits = learnt ? habitsOf(learnt) : [];
  if (!isJson) return habitsText(habits, call);
  return `${JSON.stringify({ schemaVersion, tool, learnt: habits }, null, 2)}\n`;
}

function asJson({ schemaVersion, tool, sourceLocale, summary, coverage }: Report): string {
  const cells = coverage.map(({ findings: _, ...cell }) => cell);
  const { pages, documents, locales, units } = summary;
  const status = {
    schemaVersion,
    tool,
    sourceLocale,
    summary: { pages, documents, locales, units },
    coverage: cells,
  };
  return `${JSON.stringify(status, null, 2)}\n`;
}

async function asTable(report: Report, { terminal, messages }: Call, onTerminal: boolean): Promise<string> {
  const { coverageTable } = await import('../../reporters/coverage-table.ts');
  const { reportMessages } = await import('../../reporters/messages.ts');
  const { createStyle } = await import('../../reporters/terminal/style.ts');
  const lines = coverageTable(report, {
    words: reportMessages(messages),
    style: createStyle(onTerminal && terminal.stdout.color),
    width: terminal.stdout.width,
    status: true,
  });
  return `${lines.join('\n')}\n`;
}
