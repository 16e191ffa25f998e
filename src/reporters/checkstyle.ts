import type { Finding } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { xmlElement } from '../text/escape/xml.ts';
import { pathFor } from './path.ts';
import { byPath } from './rank.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

/** Checkstyle XML, which Jenkins, reviewdog and many others read. `source` names the rule, as Java classes do. */
export function formatCheckstyle(report: Report, options: ReporterOptions): string {
  const words = wordsOf(options);
  const error = (finding: Finding) =>
    `\n    ${xmlElement('error', {
      line: finding.start.line,
      column: finding.start.column,
      severity: finding.severity,
      message: `${words.finding(finding)} (${finding.locale})`,
      source: `isogloss.${finding.ruleId}`,
    })}`;
  const files = Array.from(
    byPath(report.findings),
    ([path, findings]) =>
      `\n  ${xmlElement('file', { name: pathFor(path, options) }, [...findings.map(error), '\n  '])}`,
  );
  const root = xmlElement('checkstyle', { version: '4.3' }, [...files, '\n']);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
