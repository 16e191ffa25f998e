import type { Report } from '../lint/report.ts';
import { type Share, shareOut } from './sarif/limits.ts';
import { sarifResult } from './sarif/result.ts';
import { sarifRule } from './sarif/rules.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0 for code scanning: a run a locale, columns in UTF-16 code units, fingerprints that do not move with
 * lines. GitHub's limits are kept; what does not fit is counted in a notification of its run.
 */
export function formatSarif(report: Report, options: ReporterOptions): string {
  const runs = shareOut(report).map((share) => sarifRun(report, share, options));
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs }, null, 2)}\n`;
}

function sarifRun(report: Report, share: Share, options: ReporterOptions) {
  const used = new Set(share.findings.map((finding) => finding.ruleId));
  const rules = report.rules.filter((rule) => used.has(rule.id));
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    tool: {
      driver: {
        name: 'Isogloss',
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: rules.map((rule) => sarifRule(rule, options)),
      },
    },
    // What stands before the last slash is GitHub's category: without the slash all locales would share one.
    automationDetails: { id: `isogloss/${share.name}/` },
    language: wordsOf(options).language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: true, ...notifications(share, options) }],
    results: share.findings.map((finding) => sarifResult(finding, indices.get(finding.ruleId), options)),
    properties: { resultsCut: share.cut },
  };
}

function notifications({ cut }: Share, options: ReporterOptions) {
  if (cut === 0) return {};
  const text = wordsOf(options).say('ci.cut', { count: cut });
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}
