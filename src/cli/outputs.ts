import path from 'node:path';
import { type Call, UsageError } from './command.ts';
import { listOf, oneOf, textOf } from './values.ts';
import { writeWhole } from './write-file.ts';

/** A format and where it goes: a file, or standard output. */
export interface OutputRequest {
  readonly format: string;
  /** Absolute. */
  readonly file?: string;
}

/**
 * Reads `--format` (`json`, or `json=FILE`; several) and `--output-file`.
 * @throws UsageError for an unknown format, or two that go to the same place
 */
export function readOutputs({ options, cwd }: Call, formats: readonly string[]): OutputRequest[] {
  const outputFile = textOf(options.outputFile);
  const outputs = (listOf(options.format) ?? [formats[0]!]).map((written) => {
    const [format = '', named] = written.split(/=(.*)/s);
    oneOf(format, formats, '--format');
    const file = named ?? outputFile;
    return file === undefined ? { format } : { format, file: path.resolve(cwd, file) };
  });
  const places = outputs.map(({ file }) => file ?? 'stdout');
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice !== undefined)
    throw new UsageError('sameOutput', { place: twice === 'stdout' ? twice : path.relative(cwd, twice) });
  return outputs;
}

/**
 * Sends a text where it is to go, and says on standard error which file it went to.
 * @throws UsageError where the file cannot be written
 */
export async function deliver(text: string, { file }: OutputRequest, call: Call): Promise<void> {
  if (file === undefined) return call.terminal.stdout.write(text);
  const name = path.relative(call.cwd, file) || file;
  try {
    await writeWhole(file, text);
  } catch (error) {
    throw new UsageError('cannotWrite', {
      path: name,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    });
  }
  await hint(call.messages.t('cli:check.written', { path: name }), call);
}

/** Says something on standard error that is neither data nor an error. */
export async function hint(text: string, { options, terminal }: Call): Promise<void> {
  if (options.quiet !== true) await terminal.stderr.write(`${text}\n`);
}
