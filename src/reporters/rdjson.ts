import type { ByteRange, Finding, Severity } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { visible } from '../text/escape/control.ts';
import type { Place } from '../text/place.ts';
import { pathFor } from './path.ts';
import { ruleUrl } from './rule-help.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Reviewdog Diagnostic Format. Columns are UTF-8 bytes; where they are not known, a range is whole lines. */
export function formatRdjson(report: Report, options: ReporterOptions): string {
  const words = wordsOf(options);
  const diagnostics = report.findings.map((finding) => ({
    message: `${visible(words.finding(finding))} (${finding.locale})`,
    location: { path: pathFor(finding.path, options), range: range(finding, finding.bytes) },
    severity: SEVERITY[finding.severity],
    code: {
      value: finding.ruleId,
      ...(options.rulesUrl && { url: ruleUrl(finding.ruleId, options) }),
    },
    ...suggestions(finding),
  }));
  const result = { source: { name: report.tool.name }, diagnostics };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A suggestion without columns would replace whole lines, so there is none where the bytes are not known. */
function suggestions({ fix, bytes }: Finding) {
  if (!fix || !bytes?.fix) return {};
  return { suggestions: [{ range: range(fix, bytes.fix), text: fix.text }] };
}

function range({ start, end }: Place, bytes: ByteRange | undefined) {
  if (!bytes) return { start: { line: start.line }, end: { line: end.line } };
  return {
    start: { line: start.line, column: bytes.start },
    end: { line: end.line, column: bytes.end },
  };
}
