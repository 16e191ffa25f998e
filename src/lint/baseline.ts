import { z } from 'zod';
import { ConfigError } from '../corpus/error.ts';
import type { Finding } from './finding.ts';
import { compareText } from './order.ts';

const entry = z.strictObject({
  fingerprint: z.string(),
  ruleId: z.string(),
  locale: z.string(),
  path: z.string(),
});
const baselineSchema = z.strictObject({ schemaVersion: z.literal(1), findings: z.array(entry) });

/** A known finding. The fingerprint decides; the rest lets people read the file and its diffs. */
export type BaselineEntry = z.infer<typeof entry>;
/** Findings that are known and not reported again. JSON. */
export type Baseline = z.infer<typeof baselineSchema>;

/** Whether a run would have found again what an entry stands for: it may have looked at a part of the corpus only. */
export type Covers = (entry: BaselineEntry) => boolean;

const everything: Covers = () => true;

/**
 * The baseline that knows exactly these findings, in an order that makes for small diffs.
 *
 * @param before its entries are kept where the run did not look
 */
export function makeBaseline(
  findings: readonly Finding[],
  before?: Baseline,
  covers: Covers = everything,
): Baseline {
  const found = findings.map(({ fingerprint, ruleId, locale, path }) => ({
    fingerprint,
    ruleId,
    locale,
    path,
  }));
  return baselineOf([...found, ...(before?.findings ?? []).filter((entry) => !covers(entry))]);
}

/** Findings that the baseline does not know, and how many that it does. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly fresh: Finding[]; readonly known: number } {
  const fingerprints = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const fresh = findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  return { fresh, known: findings.length - fresh.length };
}

/** The baseline without what is not found any more where the run has looked. Nothing is added to it. */
export function pruneBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  covers: Covers = everything,
): Baseline {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return baselineOf(baseline.findings.filter((entry) => found.has(entry.fingerprint) || !covers(entry)));
}

/**
 * Reads a baseline file's text.
 *
 * @param path for the message
 * @throws ConfigError where it is no baseline
 */
export function parseBaseline(text: string, path: string): Baseline {
  try {
    return baselineSchema.parse(JSON.parse(text));
  } catch {
    throw new ConfigError(`"${path}" is no baseline of this version; write it anew with --update-baseline.`);
  }
}

/** A baseline as it is written to a file. */
export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

function baselineOf(entries: readonly BaselineEntry[]): Baseline {
  const findings = entries.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.locale, b.locale) ||
      compareText(a.fingerprint, b.fingerprint),
  );
  return { schemaVersion: 1, findings };
}
