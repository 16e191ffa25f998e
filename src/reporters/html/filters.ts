import type { Severity } from '../../lint/finding.ts';
import { markupText } from '../../text/escape/xml.ts';
import { SEVERITIES } from '../rank.ts';
import type { ReportMessages } from '../types.ts';

/** Check boxes that hide findings by severity and locale. They work by style alone: the page has no script. */
export function filterForm(
  counts: Readonly<Record<Severity, number>>,
  locales: readonly string[],
  words: ReportMessages,
): string {
  const severities = SEVERITIES.map((severity) =>
    box(`show-${severity}`, words.say(`ci.count.${severity}`, { count: counts[severity] })),
  );
  const languages = locales.map((locale, index) => box(`show-l${index}`, locale));
  return [
    group(words.say('ci.severities'), severities),
    locales.length > 1 ? group(words.say('ci.locale'), languages) : '',
  ].join('');
}

function box(id: string, text: string): string {
  return `<label for="${id}"><input type="checkbox" id="${id}" checked>${markupText(text)}</label>`;
}

function group(title: string, boxes: readonly string[]): string {
  return `<fieldset><legend>${markupText(title)}</legend>${boxes.join('')}</fieldset>\n`;
}

/** The rules of style behind the check boxes. A file is hidden with the last of its findings. */
export function filterStyle(locales: readonly string[]): string {
  const off = (id: string) => `:has(#show-${id}:not(:checked))`;
  const bySeverity = SEVERITIES.map((severity) => `body${off(severity)} .finding.${severity}`);
  const byFile = severitySets().map(
    (set) => `body${set.map(off).join('')} .file[data-has="${set.join(' ')}"]`,
  );
  const byLocale = locales.map((_, index) => `body${off(`l${index}`)} .file.l${index}`);
  return `${[...bySeverity, ...byFile, ...byLocale].join(',\n')} { display: none; }\n`;
}

/** Every set of severities that a file can have, each in the order of severities. */
function severitySets(): Severity[][] {
  const bits = Array.from({ length: 2 ** SEVERITIES.length - 1 }, (_, index) => index + 1);
  return bits.map((set) => SEVERITIES.filter((_, bit) => set & (1 << bit)));
}
