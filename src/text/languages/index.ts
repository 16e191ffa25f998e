import { ar } from './ar.ts';
import { COMMON_ABBREVIATIONS, COMMON_CLOSING } from './common.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { neutral } from './neutral.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { LanguageData, LanguageSource } from './types.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { LanguageData } from './types.ts';

const SOURCES: Readonly<Record<string, LanguageSource>> = {
  ...{ ar, cs, da, de, en, es, fa, fi, fr, he, hi, id, it, ja, ko, nb, nl, pl, pt, ru, sv, tr, uk, vi, zh },
  no: nb,
  nn: nb,
  ms: id,
};

const ready = new Map<string, LanguageData>();

/**
 * What is known of a language.
 * @param language a language tag of any form (`pt-BR`, `zh_CN`, `nl`); only its first part counts
 * @returns neutral data, with `known` false, for a language that has no file
 */
export function languageData(language: string): LanguageData {
  const cached = ready.get(language);
  if (cached) return cached;
  const code = language.split(/[-_]/, 1)[0]!.toLowerCase();
  const source = Object.hasOwn(SOURCES, code) ? SOURCES[code] : undefined;
  const data = prepare(code, source ?? neutral, source !== undefined);
  ready.set(language, data);
  return data;
}

/** The languages that have a file, by ISO 639 code. */
export function knownLanguages(): readonly string[] {
  return Object.keys(SOURCES);
}

function prepare(language: string, source: LanguageSource, known: boolean): LanguageData {
  return {
    language,
    known,
    abbreviations: words(`${COMMON_ABBREVIATIONS} ${source.abbreviations}`),
    closingAbbreviations: words(`${COMMON_CLOSING} ${source.closingAbbreviations ?? ''}`),
    doubling: words(source.doubling),
    reduplicates: source.reduplicates ?? false,
    thousands: source.thousands,
    decimal: source.decimal,
    ordinalDot: source.ordinalDot ?? false,
    numberWords: numberWords(source.numbers),
    functionWords: words(source.functionWords),
    months: source.ordinalDot ? monthNames(language) : new Set(),
  };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter(Boolean));
}

function numberWords(text: string): ReadonlyMap<string, number> {
  const entries = words(text)
    .values()
    .flatMap((forms, value) => forms.split('|').map((form) => [form.replaceAll('+', ' '), value] as const));
  return new Map(entries);
}

/** From CLDR, by way of the runtime: in the form that stands after a day ("3. toukokuuta"), and abbreviated. */
function monthNames(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const parts = format.formatToParts(Date.UTC(2000, i, 1));
      const name = parts.find((part) => part.type === 'month');
      if (name) names.add(name.value.toLowerCase().replace(/\.$/, ''));
    }
  }
  return names;
}
