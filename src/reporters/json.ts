import type { Finding } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';

/** The report as the public contract has it, field by field; `schemaVersion` tells what it holds. */
export function formatJson({ schemaVersion, tool, summary, findings }: Report): string {
  const report = { schemaVersion, tool, summary, findings: findings.map(published) };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A finding without what only other formats need. */
function published({ bytes: _, page: __, ...finding }: Finding): Omit<Finding, 'bytes' | 'page'> {
  return finding;
}
