import type { Finding } from '../lint/finding.ts';
import type { Report } from '../lint/report.ts';
import { markupText, xmlElement } from '../text/escape/xml.ts';
import { pathFor } from './path.ts';
import { byPath, isFailing } from './rank.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

/**
 * JUnit XML: a suite a locale, a case a finding, and a passing case for every document without findings. Findings
 * below the failing severity pass and say what they say in `system-out`, so that the gate and the report agree.
 * A case is named by rule and fingerprint, by which servers tell a new failure from an old one.
 */
export function formatJunit(report: Report, options: ReporterOptions): string {
  const byLocale = Map.groupBy(report.findings, (finding) => finding.locale);
  const locales = new Set([...report.summary.locales, ...byLocale.keys()]);
  const clean = Map.groupBy(cleanCells(report), (cell) => cell.locale);
  const suites = Array.from(locales, (locale) =>
    suite(locale, byLocale.get(locale) ?? [], clean.get(locale) ?? [], options),
  );
  const total = suites.reduce((sum, { cases }) => sum + cases, 0);
  const failures = report.findings.filter(({ severity }) => isFailing(severity, options.failOn)).length;
  const root = xmlElement('testsuites', { name: 'isogloss', tests: total, failures, errors: 0, time: 0 }, [
    ...suites.map(({ markup }) => `\n  ${markup}`),
    '\n',
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function cleanCells(report: Report): { readonly locale: string; readonly path: string }[] {
  const withFindings = byPath(report.findings);
  return report.coverage.flatMap(({ path, locale }) =>
    path !== undefined && !withFindings.has(path) ? [{ path, locale }] : [],
  );
}

function suite(
  locale: string,
  findings: readonly Finding[],
  clean: readonly { readonly path: string }[],
  options: ReporterOptions,
) {
  const cases = [
    ...findings.map((finding) => findingCase(finding, options)),
    ...clean.map(({ path }) =>
      xmlElement('testcase', { name: 'clean', classname: pathFor(path, options), time: 0 }),
    ),
  ];
  const failures = findings.filter(({ severity }) => isFailing(severity, options.failOn)).length;
  const attributes = { name: locale, tests: cases.length, failures, errors: 0, skipped: 0, time: 0 };
  const children = cases.length === 0 ? [] : [...cases.map((each) => `\n    ${each}`), '\n  '];
  return { markup: xmlElement('testsuite', attributes, children), cases: cases.length };
}

function findingCase(finding: Finding, options: ReporterOptions): string {
  const { ruleId, severity, fingerprint, start, source } = finding;
  const path = pathFor(finding.path, options);
  const message = wordsOf(options).finding(finding);
  const text = [
    `${path}:${start.line}:${start.column}`,
    `${severity} ${ruleId}: ${message}`,
    ...(source ? [`${source.path}:${source.start.line}:${source.start.column}: ${source.text}`] : []),
  ];
  const body = text.map((line) => markupText(line)).join('\n');
  const outcome = isFailing(severity, options.failOn)
    ? xmlElement('failure', { type: ruleId, message }, [body])
    : xmlElement('system-out', {}, [body]);
  const name = `${ruleId} ${fingerprint.slice(0, 12)}`;
  return xmlElement('testcase', { name, classname: path, file: path, line: start.line, time: 0 }, [outcome]);
}
