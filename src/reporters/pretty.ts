import type { Report } from '../lint/report.ts';
import { visible } from '../text/escape/control.ts';
import { clip, widthOf } from '../text/width.ts';
import { coverageTable } from './coverage-table.ts';
import { findingLines, type Layout } from './pretty/finding.ts';
import { groupFindings, type LocaleGroup, type PageGroup } from './pretty/group.ts';
import { SEVERITIES } from './rank.ts';
import { createStyle, SYMBOLS } from './terminal/style.ts';
import type { ReporterOptions } from './types.ts';
import { wordsOf } from './words.ts';

/** A longer table would push the totals off the screen; then only pages with something to tell are listed. */
const LONGEST_TABLE = 40;

/**
 * The report for people at a terminal: findings by page and locale, totals, and a page × locale table.
 * What comes from files is made visible first, so that nothing in it can move the cursor or hide a line.
 */
export function formatPretty(report: Report, options: ReporterOptions): string {
  const layout: Layout = {
    words: wordsOf(options),
    style: createStyle(options.color ?? false),
    width: Math.max(options.width ?? 100, 40),
  };
  const pages = groupFindings(report);
  return [
    ...pages.flatMap((page) => [...pageLines(page, layout), '']),
    ...totals(report, layout),
    '',
    ...coverageTable(report, { ...layout, ...shownPages(report) }),
    ...(pages.length > 0 ? ['', explainHint(report, layout)] : []),
    '',
  ].join('\n');
}

function pageLines({ page, locales }: PageGroup, layout: Layout): string[] {
  const { style, width } = layout;
  const name = clip(visible(page), width - 4);
  const rule = '─'.repeat(Math.max(0, width - widthOf(name) - 1));
  return [
    `${style.strong(name)} ${style.faint(rule)}`,
    ...locales.flatMap((own) => localeLines(own, layout)),
  ];
}

function localeLines({ locale, path, findings }: LocaleGroup, layout: Layout): string[] {
  const { style, width } = layout;
  const label = visible(locale);
  const head = `${style.strong(label)}  ${style.link(clip(visible(path), width - widthOf(label) - 2))}`;
  return ['', head, ...findings.flatMap((finding) => ['', ...findingLines(finding, layout)])];
}

/** `✖ 2 errors  ▲ 1 warning in 2 pages, 5 documents · 236 translation units compared` */
function totals({ summary }: Report, { words, style, width }: Layout): string[] {
  const counts = SEVERITIES.filter((severity) => summary.findings[severity] > 0).map((severity) =>
    style.severity[severity](
      style.strong(
        `${SYMBOLS[severity]} ${words.say(`ci.count.${severity}`, { count: summary.findings[severity] })}`,
      ),
    ),
  );
  const findings = counts.length > 0 ? counts.join('  ') : style.good(`✔ ${words.say('pretty.clean')}`);
  const pages = words.say('pretty.pages', { count: summary.pages });
  const documents = words.say('pretty.documents', { count: summary.documents });
  const place = `${pages}, ${documents}`;
  const units = words.say('pretty.units', { count: summary.units });
  const sentence = words.say('pretty.totals', { findings, place });
  const forms = [[`${sentence} · ${units}`], [sentence, units]];
  const fitting = forms.find((lines) => lines.every((line) => widthOf(line) <= width));
  return fitting ?? [findings, place, units];
}

function shownPages({ coverage }: Report): { pages?: ReadonlySet<string> } {
  if (new Set(coverage.map(({ page }) => page)).size <= LONGEST_TABLE) return {};
  const telling = coverage.filter(
    ({ state, findings }) => state !== 'source' && SEVERITIES.some((severity) => findings[severity] > 0),
  );
  return { pages: new Set(telling.map(({ page }) => page)) };
}

function explainHint({ findings }: Report, { words, style }: Layout): string {
  return style.faint(words.say('pretty.explain', { rule: findings[0]!.ruleId }));
}
