import { foldForms } from './fold.ts';
import { type LanguageData, languageData } from './languages/index.ts';
import { findNumbers, plain } from './numbers.ts';
import { findNumerals } from './numerals.ts';

/** A number's value without its unit, and the unit. Times have none. */
export function splitQuantity(value: string): { readonly number: string; readonly unit: string } {
  const [number = '', unit = ''] = value.split(' ');
  return { number, unit };
}

/**
 * Every number that a text may be said to hold, in any guise: digits of any script, `1.000` as thousand and as
 * one, "1万", "2 million", number words up to twenty, Chinese and Japanese numerals, times by either clock.
 * Meant for asking whether a number of the source occurs at all, not for counting.
 * @returns canonical numbers without units, as `splitQuantity(token.value).number` gives them
 */
export function numberReadings(text: string, language: string): ReadonlySet<string> {
  const data = languageData(language);
  const folded = foldForms(text);
  const readings = new Set<string>();
  for (const number of findNumbers(folded, data)) {
    for (const reading of number.readings) {
      readings.add(reading);
      const factor = magnitudeAt(folded, number.span.end, data);
      if (factor && !reading.includes(':')) readings.add(plain((Number(reading) * factor).toFixed(6)));
    }
  }
  for (const [digits] of folded.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const parts = digits.split(/[.,]/);
    // Of a date, a version or thousands each part may be meant, of 5.4 neither 5 nor 4 is.
    if (parts.length !== 2) for (const part of parts) readings.add(plain(part));
  }
  // A number is not told from a word's, but it may be said by one: "v1.7".
  for (const [, digits] of folded.matchAll(/(?<=[A-Za-z])(\d+\.\d+)(?![\d.])/g)) readings.add(plain(digits!));
  addWords(folded, data, readings);
  if (/^(?:zh|ja|ko|yue)$/.test(data.language)) for (const value of findNumerals(folded)) readings.add(value);
  return readings;
}

function addWords(text: string, data: LanguageData, readings: Set<string>): void {
  if (data.numberWords.size === 0) return;
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  words.forEach((word, i) => {
    const value = data.numberWords.get(word) ?? data.numberWords.get(`${word} ${words[i + 1]}`);
    if (value !== undefined) readings.add(String(value));
    for (const part of word.split('-')) {
      const partValue = data.numberWords.get(part);
      if (partValue !== undefined) readings.add(String(partValue));
    }
  });
}

/** "2 million", "1.5万", "10k": what the number is to be multiplied by. */
function magnitudeAt(text: string, from: number, data: LanguageData): number | undefined {
  const word = /^[\s\u00a0\u202f]?([\p{L}]+)/u.exec(text.slice(from, from + 20))?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const magnitudes = magnitudesOf(data.language);
  return magnitudes.get(word) ?? magnitudes.get(word[0]!.replace(/[^万萬億亿만억천千百]/, ''));
}

const cache = new Map<string, ReadonlyMap<string, number>>();

/** From CLDR's compact numbers, in the forms that go with one, two and five. */
function magnitudesOf(language: string): ReadonlyMap<string, number> {
  const cached = cache.get(language);
  if (cached) return cached;
  const magnitudes = new Map<string, number>([
    ['k', 1e3],
    ['万', 1e4],
    ['萬', 1e4],
    ['億', 1e8],
    ['亿', 1e8],
    ['만', 1e4],
    ['억', 1e8],
    ['千', 1e3],
    ['천', 1e3],
    ['百', 100],
  ]);
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language || 'en', { notation: 'compact', compactDisplay });
    for (const factor of [1e3, 1e6, 1e9]) {
      for (const count of [1, 2, 5]) {
        const parts = format.formatToParts(count * factor);
        const written = Number(foldForms(parts.find((part) => part.type === 'integer')?.value ?? ''));
        const word = parts
          .find((part) => part.type === 'compact')
          ?.value.toLowerCase()
          .replace('.', '');
        if (word && written === count) magnitudes.set(word, factor);
      }
    }
  }
  cache.set(language, magnitudes);
  return magnitudes;
}
