import type { Finding } from '../lint/finding.ts';
import type { Reporter } from './types.ts';

/** The report as the public contract has it, field by field; `schemaVersion` tells what it holds. */
export const json: Reporter = ({ schemaVersion, tool, summary, findings }) =>
  `${JSON.stringify({ schemaVersion, tool, summary, findings: findings.map(published) }, null, 2)}\n`;

/** A finding without what only other formats need. */
function published({ bytes: _, ...finding }: Finding): Omit<Finding, 'bytes'> {
  return finding;
}
