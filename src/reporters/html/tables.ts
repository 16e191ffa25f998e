import type { Report } from '../../lint/report.ts';
import { markupText } from '../../text/escape/xml.ts';
import { localeCounts } from '../markdown/coverage.ts';
import type { ReportMessages } from '../types.ts';

const COLUMNS = ['locale', 'translated', 'missing', 'behind', 'errors', 'warnings', 'notes'];

/** How each locale stands, as a table; empty where the report has no coverage. */
export function coverageMarkup(report: Report, words: ReportMessages): string {
  const cells = Map.groupBy(report.coverage, (cell) => cell.locale);
  const locales = report.summary.locales.filter((locale) => cells.has(locale));
  if (locales.length === 0) return '';
  const title = markupText(words.say('ci.coverage'));
  const head = COLUMNS.map((column) => `<th scope="col">${markupText(words.say(`ci.${column}`))}</th>`);
  const rows = locales.map((locale) => {
    const numbers = localeCounts(cells.get(locale) ?? []).map((count) => `<td>${count}</td>`);
    return `<tr><th scope="row">${markupText(locale)}</th>${numbers.join('')}</tr>`;
  });
  const table = `<table><thead><tr>${head.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<h2 id="coverage">${title}</h2>\n<div class="scroll" role="region" aria-labelledby="coverage" tabindex="0">${table}</div>\n`;
}

/** What each rule looks for, for readers of its findings. `ids` are those that the findings link to. */
export function rulesMarkup(report: Report, ids: ReadonlyMap<string, string>, words: ReportMessages): string {
  const entries = report.rules
    .filter((rule) => ids.has(rule.id))
    .map((rule) => {
      const part = (key: string, value: string) =>
        `<dd><span class="soft">${markupText(words.say(key))}:</span> ${markupText(value)}</dd>`;
      const name = `<dt id="${ids.get(rule.id)}"><code>${markupText(rule.id)}</code></dt>`;
      return `${name}<dd>${markupText(rule.summary)}</dd>${part('ci.why', rule.why)}${part('ci.remedy', rule.remedy)}`;
    });
  if (entries.length === 0) return '';
  return `<h2>${markupText(words.say('ci.rules'))}</h2>\n<dl>\n${entries.join('\n')}\n</dl>\n`;
}
