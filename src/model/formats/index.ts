import type { StateModel } from '../types.ts';
import { formatCsv } from './csv.ts';
import { formatDot } from './dot.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatMermaid } from './mermaid.ts';
import { select } from './select.ts';
import { formatSvg } from './svg.ts';
import type { ModelFormatOptions, ModelFormatter } from './types.ts';
import { formatXstate } from './xstate.ts';
import { formatYaml } from './yaml.ts';

export { idsOf } from './select.ts';
export type { ModelFormatOptions } from './types.ts';

/** Format → its writer; a new format is one file and one line here. */
const FORMATS = {
  json: formatJson,
  yaml: formatYaml,
  markdown: formatMarkdown,
  csv: formatCsv,
  mermaid: formatMermaid,
  xstate: formatXstate,
  dot: formatDot,
  svg: formatSvg,
} as const satisfies Record<string, ModelFormatter>;

export type ModelFormat = keyof typeof FORMATS;

/** The formats that a model can be written in, the one for programs first. */
export const MODEL_FORMATS = Object.keys(FORMATS) as ModelFormat[];

/**
 * Writes what documentation describes as workflows and states as text, with a line end at its end. Whatever stands
 * in the documents is escaped for the format. Same model and options, same text.
 *
 * @throws RangeError where there is no such format, or nothing in the model has the id that `only` names
 */
export function formatModel(model: StateModel, format: string, options: ModelFormatOptions = {}): string {
  if (!Object.hasOwn(FORMATS, format)) {
    throw new RangeError(`There is no format "${format}"; use one of ${MODEL_FORMATS.join(', ')}.`);
  }
  const text = FORMATS[format as ModelFormat](select(model, options.only), options);
  return text.endsWith('\n') ? text : `${text}\n`;
}
