import type { Segment } from '../../document/types.ts';
import { knownLanguages, languageData } from '../../text/languages/index.ts';
import { scriptOf } from '../../text/scripts.ts';
import { detect } from './detector.ts';
import { languageOf } from './left-over.ts';
import { wordsOf } from './prose.ts';

/** Six syllables, or eighteen letters, of a script that is none of the page's. */
const SCRIPT_WEIGHT = 18;
/** Kin share most of their small words, so that more of the others are asked for. */
const LEAST_WORDS = { stranger: 2, kin: 3 } as const;
/** How many words of the stranger outweigh one that only the page's own language has: `du` is German, and French. */
const AGAINST = 4;
const KIN = ['da nb nn no sv', 'es pt gl ca it', 'id ms', 'cs sk', 'uk ru be bg', 'nl af de', 'ar fa ur'];
/** Characters that Chinese sentences are full of, and Japanese ones without kana are not. */
const CHINESE = /[的是了这這们們您请請吗嗎还還个個没沒]/g;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language of a text that is in neither of two languages: by a script that neither is written in, else by
 * the small words of another language where there are none of the page's own, and the detector agrees.
 *
 * @param text prose, with code and names taken out
 * @param source what it translates: a script that the source quotes is at home here too
 */
export function strangerOf(
  text: string,
  source: readonly Segment[],
  own: readonly string[],
): string | undefined {
  const script = scriptOf(text);
  if (!script) return undefined;
  const languages = own.map(languageOf);
  if (script.languages && !languages.some((language) => script.languages!.has(language))) {
    const quoted = source.some(({ plain }) => scriptOf(plain.replace(/\p{Script=Latin}/gu, '')));
    return script.weight >= SCRIPT_WEIGHT && !quoted ? [...script.languages][0] : undefined;
  }
  if (isChinese(text, languages)) return 'zh';
  return byWords(text, languages);
}

/** Japanese is hardly written without kana, so that Han by itself with China's particles is none. */
function isChinese(text: string, languages: readonly string[]): boolean {
  return (
    languages.includes('ja') &&
    !languages.includes('zh') &&
    !KANA.test(text) &&
    (text.match(CHINESE)?.length ?? 0) >= 2
  );
}

function byWords(text: string, own: readonly string[]): string | undefined {
  const words = wordsOf(text).flatMap((word) => [word, ...word.split(/['’]/).slice(0, -1)]);
  const best = bestOf(words, own);
  if (!best) return undefined;
  const isKin = own.some((language) => areKin(language, best.language));
  if (best.hits < (isKin ? LEAST_WORDS.kin : LEAST_WORDS.stranger)) return undefined;
  const shared = Math.max(...own.map((language) => only(words, language, [best.language]).length));
  if (shared * (isKin ? Number.POSITIVE_INFINITY : AGAINST) > best.hits) return undefined;
  const found = detect(text, [...own, ...knownLanguages()]);
  return found && areKin(languageOf(found.language), best.language) && (isKin || found.reliable)
    ? best.language
    : undefined;
}

/** The language that has most of the small words which none of the page's own has; of several, the first known. */
function bestOf(words: readonly string[], own: readonly string[]) {
  const hits = new Map<string, number>();
  for (const word of new Set(words)) {
    const languages = languagesByWord().get(word);
    if (!languages || own.some((language) => languageData(language).functionWords.has(word))) continue;
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  let best: { readonly language: string; readonly hits: number } | undefined;
  for (const language of knownLanguages()) {
    const found = hits.get(language) ?? 0;
    if (found > (best?.hits ?? 0) && !own.includes(language)) best = { language, hits: found };
  }
  return best;
}

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/** Small word → the languages that have it. */
function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  if (byWord) return byWord;
  const made = new Map<string, string[]>();
  for (const language of knownLanguages()) {
    for (const word of languageData(language).functionWords) {
      const languages = made.get(word);
      if (languages) languages.push(language);
      else made.set(word, [language]);
    }
  }
  byWord = made;
  return made;
}

/** The small words of one language that none of some others has. */
function only(words: readonly string[], language: string, others: readonly string[]): string[] {
  const { functionWords } = languageData(language);
  return words.filter(
    (word) => functionWords.has(word) && !others.some((other) => languageData(other).functionWords.has(word)),
  );
}

function areKin(a: string, b: string): boolean {
  return a === b || KIN.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));
}
