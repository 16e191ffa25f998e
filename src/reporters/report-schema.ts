import { z } from 'zod';
import { ITS_CATEGORIES } from '../lint/finding.ts';

const severity = z.enum(['error', 'warning', 'info']);
const point = z.strictObject({
  line: z.int().min(1).describe('Counted from 1.'),
  column: z.int().min(1).describe('In UTF-16 code units, counted from 1.'),
});
const place = { start: point, end: point.describe('Exclusive.') };
const path = z.string().min(1).describe('Relative to the working directory, with "/".');
const counts = z.strictObject({
  error: z.int().min(0),
  warning: z.int().min(0),
  info: z.int().min(0),
});

const source = z.strictObject({
  locale: z.string(),
  path,
  recovered: z.boolean().describe('Whether the source was taken out of the markup of a translation.'),
  segmentId: z.string().optional(),
  ...place,
  text: z.string(),
});

const revision = z.strictObject({
  target: z.string().nullable(),
  source: z.string().nullable(),
  relation: z.enum(['same', 'behind', 'ahead', 'unknown']),
  basis: z.string().describe('The key that decided, as `ms.lasthandoff`.'),
});

const finding = z.strictObject({
  ruleId: z.string().min(1),
  severity,
  category: z.enum(ITS_CATEGORIES).describe('ITS 2.0 localization quality issue type.'),
  mqm: z.string().describe('MQM dimension and subtype.'),
  locale: z.string().min(1).describe('As configured.'),
  language: z.string().min(1).describe('BCP 47.'),
  path,
  ...place,
  segmentId: z.string().optional(),
  message: z.string().min(1),
  messageId: z.string().min(1),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  excerpt: z.string(),
  source: source.optional(),
  expectedPath: path.optional(),
  revision: revision.optional(),
  workflow: z.strictObject({ id: z.string(), step: z.string() }).optional(),
  confidence: z.number().min(0).max(1).optional(),
  fix: z
    .strictObject({ ...place, text: z.string() })
    .optional()
    .describe('There only where the fix is certain.'),
  fingerprint: z.string().min(1).describe('Stays the same when lines move.'),
});

/** What `check --format json` writes, as the public contract has it. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('isogloss'), version: z.string() }),
  summary: z.strictObject({
    pages: z.int().min(0),
    documents: z.int().min(0),
    locales: z.array(z.string()),
    units: z.int().min(0).describe('Aligned translation units.'),
    findings: counts,
  }),
  findings: z.array(finding).describe('Ordered by path, line, column and rule.'),
});

/** The JSON Schema that the package publishes as `schema/report.json`. */
export function reportJsonSchema(): object {
  return { title: 'Isogloss report', ...z.toJSONSchema(reportSchema, { target: 'draft-7' }) };
}
