import { z } from 'zod';

const point = z.strictObject({
  line: z.int().min(1).describe('Counted from 1.'),
  column: z.int().min(1).describe('In UTF-16 code units, counted from 1.'),
});
const place = z.strictObject({ start: point, end: point.describe('Exclusive.') });
const path = z.string().min(1).describe('Relative to the working directory, with "/".');
const fidelity = z
  .enum(['kept', 'translated', 'mixed', 'absent'])
  .describe('How a locale writes it: as it is, in its own words, one and the other, or not at all.');
const segmentId = z.string().optional().describe('Where the markup gives one.');

const evidence = z
  .array(z.strictObject({ path, place, segmentId, text: z.string() }))
  .describe('Where it was read.');
const label = z.strictObject({
  text: z.string().optional(),
  path: path.optional(),
  place: place.optional(),
  segmentId,
  fidelity,
});
const labels = z.record(z.string(), label).describe('Locale → what it calls this, and where.');
const phrase = label.extend({
  sentence: z.literal(true).optional().describe('The phrase cannot be told apart: the text is the sentence.'),
});
const phrases = z.record(z.string(), phrase).describe('Locale → the phrase that stands for this, and where.');
const revisions = z
  .array(z.string())
  .optional()
  .describe('Revisions of the source that have it, where not all have.');
const element = { evidence, revisions };
const id = z.string().min(1);

const labelledText = { text: z.string(), texts: labels, evidence };
const step: z.ZodType = z.strictObject({
  id,
  ordinal: z.string().min(1).describe('As a reader counts: 4.2.'),
  label: z.string(),
  labels,
  conditions: z.array(z.strictObject(labelledText)),
  links: z.array(z.strictObject({ text: z.string(), url: z.string() })),
  notices: z.array(z.strictObject({ kind: z.string(), ...labelledText })),
  figures: z.array(z.strictObject({ url: z.string(), alt: z.string() })),
  get steps(): z.ZodArray<z.ZodType> {
    return z.array(step);
  },
  ...element,
});
const workflow = z.strictObject({
  id,
  title: z.string(),
  titles: labels,
  page: z.string(),
  steps: z.array(step),
  alternatives: z.array(z.string()).optional().describe('Where the top steps are ways to choose from.'),
  ...element,
});

const occurrence = z.strictObject({
  locale: z.string(),
  text: z.string(),
  path,
  place,
  fidelity,
  form: z.enum(['block', 'code', 'emphasis', 'prose']),
  source: z.strictObject({ path, place, segmentId, text: z.string() }),
});
const value = z.strictObject({
  id: z.string().describe('The canonical value as the source writes it.'),
  description: z.string().optional(),
  labels,
  canonical: z.boolean().describe('Whether every locale has to keep it.'),
  occurrences: z.array(occurrence),
  ...element,
});
const variable = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  labels,
  canonical: z.boolean(),
  occurrences: z.array(occurrence),
  values: z.array(value),
  ...element,
});
const situation = z.strictObject({
  id,
  state: z.string().describe('The same for situations whose values are the same.'),
  caption: z.string(),
  captions: labels,
  explanation: z.string().optional(),
  explanations: labels,
  values: z.record(z.string(), z.string()).describe('Variable → value.'),
  ...element,
});
const transition = z.strictObject({
  from: z
    .string()
    .describe('A situation, a value where there are no situations, or [*] for what is created.'),
  event: z.string(),
  events: phrases,
  to: z.string().describe('As from; [*] for what is deleted.'),
  guard: z.string().optional(),
  guards: phrases.optional(),
  variable: z.string().optional().describe('Whose values the ends are.'),
  ...element,
});
const rule = z.strictObject({
  kind: z.enum(['requires', 'forbids', 'blocks', 'persists', 'implies', 'asks']),
  subject: z.string(),
  text: z.string(),
  texts: labels,
  when: z.record(z.string(), z.array(z.string())).describe('Variable → the values that it speaks of.'),
  ...element,
});
const machine = z.strictObject({
  id,
  title: z.string(),
  titles: labels,
  page: z.string(),
  variables: z.array(variable),
  situations: z.array(situation),
  transitions: z.array(transition),
  rules: z.array(rule),
  ...element,
});
const list = z.strictObject({
  id,
  title: z.string(),
  page: z.string(),
  items: z.array(z.strictObject(labelledText)),
  ...element,
});

/** What `model --format json` writes, as the public contract has it. */
export const modelSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sourceLocale: z.string().min(1),
  revision: z.string().nullable().describe('Of the source, where all pages name the same.'),
  workflows: z.array(workflow),
  machines: z.array(machine),
  lists: z.array(list),
});

/** The JSON Schema that the package publishes as `schema/model.json`. */
export function modelJsonSchema(): object {
  return { title: 'Isogloss model', ...z.toJSONSchema(modelSchema, { target: 'draft-7' }) };
}
