import type { Unit } from '../../revision/units.ts';
import { type Call, type CommandSpec, EXIT } from '../command.ts';
import { deliver, readOutputs } from '../outputs.ts';
import type { SourceDiff } from '../read-diff.ts';

const FORMATS = ['text', 'json'] as const;

/** `isogloss diff`: what the source changed since a translation was made, beside the segments concerned. */
export const diff: CommandSpec = {
  name: 'diff',
  argument: [
    { syntax: '<page>', key: 'page' },
    { syntax: '<locale>', key: 'locale' },
  ],
  flags: [
    { flags: '--format <formats>', key: 'formats', list: true, data: { formats: FORMATS.join(', ') } },
    { flags: '-o, --output-file <file>', key: 'outputFile' },
    { flags: '--base <file>', key: 'base' },
  ],
  examples: [
    { line: 'isogloss diff guide/start.md nl', key: 'stamp' },
    { line: 'isogloss diff guide/start.md nl --base old/start.md', key: 'base' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const outputs = readOutputs(call, FORMATS);
  const { readDiff } = await import('../read-diff.ts');
  const found = await readDiff(call);
  for (const output of outputs) {
    const text =
      output.format === 'json' ? asJson(found) : await asText(found, call, output.file === undefined);
    await deliver(text, output, call);
  }
  return EXIT.clean;
}

function asJson({ page, source, target, base, changes }: SourceDiff): string {
  const stretch = ({ place, text }: Pick<Unit, 'place' | 'text'>) => ({ ...place, text });
  const diff = {
    schemaVersion: 1,
    page,
    source: { locale: source.locale.name, path: source.path, recovered: source.recovered },
    target: { locale: target.locale.name, path: target.path },
    base,
    changes: changes.map((change) => ({
      kind: change.kind,
      ...(change.before && { before: stretch(change.before) }),
      ...(change.after && { after: stretch(change.after) }),
      ...(change.target && { target: stretch(change.target) }),
    })),
  };
  return `${JSON.stringify(diff, null, 2)}\n`;
}

async function asText({ source, target, base, changes }: SourceDiff, call: Call, onTerminal: boolean) {
  const { visible } = await import('../../text/escape/control.ts');
  const { createStyle } = await import('../../reporters/terminal/style.ts');
  const { messages, terminal } = call;
  const { strong, faint, good, severity } = createStyle(onTerminal && terminal.stdout.color);
  const revision = /^[0-9a-f]{40,}$/.test(base.revision) ? base.revision.slice(0, 8) : base.revision;
  const count = changes.length;
  const heading = messages.t(count > 0 ? 'cli:diff.heading' : 'cli:diff.none', {
    count,
    source: source.path,
    target: target.path,
    revision,
    basis: base.basis,
  });
  const line = (text: string) => visible(text.replace(/\s+/g, ' ').trim());
  const blocks = changes.map((change) => {
    const { kind, before, after, target: found } = change;
    const place = found
      ? `${target.path}:${found.place.start.line}:${found.place.start.column}`
      : messages.t('cli:diff.nowhere', { path: target.path });
    return [
      `${strong(visible(place))} ${faint(messages.t(`cli:diff.${kind}`))}`,
      ...(before ? [severity.error(`  - ${line(before.text)}`)] : []),
      ...(after ? [good(`  + ${line(after.text)}`)] : []),
      ...(found?.text ? [`    ${line(found.text)}`] : []),
    ].join('\n');
  });
  return `${[visible(heading), ...blocks].join('\n\n')}\n`;
}
