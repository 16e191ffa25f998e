import { createHash } from 'node:crypto';
import type { Report } from '../lint/report.ts';
import { markupText } from '../text/escape/xml.ts';
import { filterForm, filterStyle } from './html/filters.ts';
import { findingsMarkup } from './html/findings.ts';
import { STYLE } from './html/style.ts';
import { coverageMarkup, rulesMarkup } from './html/tables.ts';
import { SEVERITIES } from './rank.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

/**
 * The report as one HTML file: no script, no network, light and dark, filters by style alone. A content security
 * policy allows its own style sheet and nothing else, whatever a document brings.
 */
export function formatHtml(report: Report, options: ReporterOptions): string {
  const words = wordsOf(options);
  const { findings, pages, documents, units } = report.summary;
  const locales = [...new Set([...report.summary.locales, ...report.findings.map(({ locale }) => locale)])];
  const used = new Set(report.findings.map(({ ruleId }) => ruleId));
  const described = report.rules.filter(({ id }) => used.has(id));
  const ruleIds = new Map(described.map(({ id }, index) => [id, `rule-${index}`]));
  const totals = SEVERITIES.map((severity) =>
    words.say(`ci.count.${severity}`, { count: findings[severity] }),
  );
  const body = [
    `<header><h1>Isogloss</h1>\n<p>${markupText(report.findings.length > 0 ? totals.join(' · ') : words.say('ci.clean'))}</p>`,
    `<p class="soft">${markupText(words.say('ci.compared', { pages, documents, units }))}</p></header>\n<main>\n`,
    coverageMarkup(report, words),
    report.findings.length > 0
      ? `<h2>${markupText(words.say('ci.findings'))}</h2>\n${filterForm(findings, locales, words)}`
      : '',
    findingsMarkup(report, locales, ruleIds, options),
    rulesMarkup(report, ruleIds, words),
    '</main>\n',
  ];
  return page(
    `Isogloss: ${totals.join(', ')}`,
    words.language,
    `${STYLE}${filterStyle(locales)}`,
    body.join(''),
  );
}

function page(title: string, language: string, style: string, body: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${markupText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${markupText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
