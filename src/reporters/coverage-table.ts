import type { Coverage, Report } from '../lint/report.ts';
import { visible } from '../text/escape/control.ts';
import { clip, pad, widthOf } from '../text/width.ts';
import { SEVERITIES } from './rank.ts';
import { type Style, SYMBOLS } from './terminal/style.ts';
import type { ReportMessages } from './types.ts';

const GAP = 2;
const ARROWS = { same: '', unknown: '', behind: ' ↓', ahead: ' ↑' } as const;

export interface TableOptions {
  readonly words: ReportMessages;
  readonly style: Style;
  /** Cells of the terminal; locales that do not fit beside the pages go to a table below. */
  readonly width: number;
  /** Which pages to list; all where absent. */
  readonly pages?: ReadonlySet<string>;
  /** Whether the cells tell how fresh a translation is instead of what was found in it. */
  readonly status?: boolean;
}

/** The page × locale table, line by line: what is there, how fresh it is, and what was found in it. */
export function coverageTable(report: Report, options: TableOptions): string[] {
  const cells = new Map(report.coverage.map((cell) => [`${cell.page}\n${cell.locale}`, cell]));
  const pages = [...new Set(report.coverage.map(({ page }) => page))].filter(
    (page) => options.pages?.has(page) ?? true,
  );
  const columns = localesOf(report).map((locale) => {
    const texts = pages.map((page) => cellText(cells.get(`${page}\n${locale}`), options));
    return { locale, texts, width: Math.max(widthOf(locale), ...texts.map(widthOf)) + GAP };
  });
  const head = options.words.say('table.page');
  const longest = Math.max(widthOf(head), ...pages.map((page) => widthOf(visible(page))));
  const first = Math.min(longest, Math.max(16, Math.floor(options.width / 2))) + GAP;
  return chunks(columns, options.width - first).flatMap((part, i) => [
    ...(i > 0 ? [''] : []),
    options.style.strong(
      pad(head, first) +
        part
          .map(({ locale, width }) => pad(locale, width))
          .join('')
          .trimEnd(),
    ),
    options.style.faint('─'.repeat(first - GAP + part.reduce((sum, { width }) => sum + width, 0))),
    ...pages.map((page, row) => {
      const name = pad(clip(visible(page), first - GAP), first);
      return (name + part.map(({ texts, width }) => pad(texts[row]!, width)).join('')).trimEnd();
    }),
  ]);
}

/** The source first, then the others as the report has them. */
function localesOf(report: Report): string[] {
  const found = new Set(report.coverage.map(({ locale }) => locale));
  const listed = [report.sourceLocale, ...report.summary.locales].filter((locale) => found.has(locale));
  return [...new Set([...listed, ...found])];
}

function cellText(cell: Coverage | undefined, { words, style, status }: TableOptions): string {
  if (!cell) return style.faint('–');
  if (cell.state === 'missing') return style.severity.warning(words.say('table.state.missing'));
  if (cell.state === 'translated' && status) return freshnessText(cell, { words, style });
  const counts = SEVERITIES.filter((severity) => cell.findings[severity] > 0).map((severity) =>
    style.severity[severity](`${cell.findings[severity]}${SYMBOLS[severity]}`),
  );
  const state = words.say(`table.state.${cell.state}`);
  if (cell.state !== 'translated') return [style.faint(state), ...counts].join(' ');
  return (counts.length > 0 ? counts.join(' ') : style.good(state)) + style.faint(ARROWS[cell.freshness]);
}

function freshnessText(
  { freshness }: Coverage,
  { words, style }: Pick<TableOptions, 'words' | 'style'>,
): string {
  if (freshness === 'unknown') return words.say('table.there');
  const paint = freshness === 'same' ? style.good : style.severity.warning;
  return paint(words.say(`table.freshness.${freshness}`));
}

/** Cuts the columns into rows that fit; a column wider than the room stands alone. */
function chunks<Column extends { readonly width: number }>(
  columns: readonly Column[],
  room: number,
): Column[][] {
  const parts: Column[][] = [[]];
  let used = 0;
  for (const column of columns) {
    if (used > 0 && used + column.width > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)!.push(column);
    used += column.width;
  }
  return parts;
}
