import type { Finding } from '../../lint/finding.ts';
import type { Report } from '../../lint/report.ts';
import { markupText } from '../../text/escape/xml.ts';
import { pathFor } from '../path.ts';
import { SEVERITIES } from '../rank.ts';
import { ruleUrl } from '../rule-help.ts';
import type { ReporterOptions } from '../types.ts';
import { findingMarkup } from './finding.ts';

/** The findings by file and locale, in the order of the report. */
export function findingsMarkup(
  report: Report,
  locales: readonly string[],
  ruleIds: ReadonlyMap<string, string>,
  options: ReporterOptions,
): string {
  const groups = Map.groupBy(report.findings, ({ path, locale }) => JSON.stringify([path, locale]));
  const numbers = new Map(locales.map((locale, index) => [locale, index]));
  const link = (ruleId: string) => ruleLink(ruleId, ruleIds.get(ruleId), options);
  return Array.from(groups.values(), (group) => {
    const [{ path, locale }] = group as [Finding];
    const has = SEVERITIES.filter((severity) => group.some((finding) => finding.severity === severity));
    const title = `<h3><bdi>${markupText(pathFor(path, options))}</bdi> <span class="soft">${markupText(locale)}</span></h3>`;
    const items = group.map((finding) => findingMarkup(finding, link(finding.ruleId), options));
    return `<section class="file l${numbers.get(locale)}" data-has="${has.join(' ')}"><header>${title}</header>\n<ol>\n${items.join('\n')}\n</ol></section>\n`;
  }).join('');
}

/** To the rule's page where the report knows of one, else to its description below. */
function ruleLink(ruleId: string, id: string | undefined, options: ReporterOptions): string {
  const name = `<code>${markupText(ruleId)}</code>`;
  const href = ruleUrl(ruleId, options) ?? (id === undefined ? undefined : `#${id}`);
  return href === undefined ? name : `<a href="${markupText(href)}">${name}</a>`;
}
