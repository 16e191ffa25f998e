import { codeSpan, markdownProse } from '../../../text/escape/markdown.ts';
import type { Labels, ModelElement } from '../../types.ts';
import { labelOf, wordingOf } from '../wording.ts';
import type { Words } from '../words.ts';

/** What every section goes by. */
export interface Page {
  readonly words: Words;
  readonly locale: string | undefined;
  /** A column for each. */
  readonly locales: readonly string[];
  readonly sourceLocale: string;
}

/** Prose that may stand at the beginning of a line or in a cell: nothing in it opens a list, a heading or a cell. */
export function prose(text: string): string {
  const safe = markdownProse(text);
  return safe.replace(/^(?=[-+#>*=~|]|\d+[.)])/, '\\').replace(/^\\(\d+)/, '$1\\');
}

/** A value as code; a bar would end the cell even there. */
export function cellCode(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

export function cellProse(text: string): string {
  return markdownProse(text).replaceAll('|', '\\|');
}

/** A text as the page's reader gets it, marked where the locale lacks it. */
export function told(text: string, labels: Labels, { locale, words }: Page): string {
  const { text: shown, absent } = wordingOf(text, labels, locale);
  if (!absent) return prose(shown);
  return `${prose(shown)} (*${prose(words.say('absent', { locale: locale ?? '' }))}*)`;
}

/** What a locale calls something. */
export function labelCell(labels: Labels, locale: string, { words }: Page): string {
  const label = labelOf(labels, locale);
  if (!label) return '';
  if (label.fidelity === 'absent' || label.text === undefined)
    return `*${cellProse(words.say('fidelity.absent'))}*`;
  return cellProse(label.text);
}

/** What a locale makes of a value that it should keep, and how true to the source that is. */
export function valueCell(labels: Labels, locale: string, page: Page): string {
  const label = labelOf(labels, locale);
  if (!label || label.fidelity === 'absent') return labelCell(labels, locale, page);
  const text = label.text === undefined ? '' : cellCode(label.text);
  if (label.fidelity === 'kept') return text;
  return `${text} (${cellProse(page.words.say(`fidelity.${label.fidelity}`))})`.trim();
}

/** The page with a column for those locales alone that something in this part has a wording for. */
export function forLabels(page: Page, all: readonly Labels[]): Page {
  const locales = page.locales.filter((locale) => all.some((labels) => Object.hasOwn(labels, locale)));
  return { ...page, locales };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Where something was read: `path:line`. */
export function placeOf({ evidence }: ModelElement): string {
  const [first] = evidence;
  return first ? cellCode(`${first.path}:${first.place.start.line}`) : '';
}
