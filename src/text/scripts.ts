interface Script {
  readonly pattern: RegExp;
  /** Who writes in it; nothing for Latin, which is everybody's. */
  readonly languages?: ReadonlySet<string>;
  /** How much one character says, measured in letters. */
  readonly weight: number;
}

const of = (languages: string): ReadonlySet<string> => new Set(languages.split(' '));

/** In order: kana before Han, for Japanese text has both. */
const SCRIPTS: readonly Script[] = [
  { pattern: /\p{Script=Hangul}/gu, languages: of('ko'), weight: 3 },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: of('ja'), weight: 3 },
  { pattern: /\p{Script=Han}/gu, languages: of('zh yue ja'), weight: 3 },
  { pattern: /\p{Script=Cyrillic}/gu, languages: of('ru uk bg be sr mk kk ky mn tg'), weight: 1 },
  { pattern: /\p{Script=Arabic}/gu, languages: of('ar fa ur ckb ps ug sd'), weight: 1 },
  { pattern: /\p{Script=Hebrew}/gu, languages: of('he yi'), weight: 1 },
  { pattern: /\p{Script=Greek}/gu, languages: of('el'), weight: 1 },
  { pattern: /\p{Script=Devanagari}/gu, languages: of('hi mr ne sa'), weight: 1 },
  { pattern: /\p{Script=Bengali}/gu, languages: of('bn as'), weight: 1 },
  { pattern: /\p{Script=Tamil}/gu, languages: of('ta'), weight: 1 },
  { pattern: /\p{Script=Telugu}/gu, languages: of('te'), weight: 1 },
  { pattern: /\p{Script=Kannada}/gu, languages: of('kn'), weight: 1 },
  { pattern: /\p{Script=Malayalam}/gu, languages: of('ml'), weight: 1 },
  { pattern: /\p{Script=Gujarati}/gu, languages: of('gu'), weight: 1 },
  { pattern: /\p{Script=Gurmukhi}/gu, languages: of('pa'), weight: 1 },
  { pattern: /\p{Script=Thai}/gu, languages: of('th'), weight: 1 },
  { pattern: /\p{Script=Georgian}/gu, languages: of('ka'), weight: 1 },
  { pattern: /\p{Script=Armenian}/gu, languages: of('hy'), weight: 1 },
  { pattern: /\p{Script=Ethiopic}/gu, languages: of('am ti'), weight: 2 },
  { pattern: /\p{Script=Latin}/gu, weight: 1 },
];

const LATIN = SCRIPTS.filter(({ languages }) => !languages);
/** Where Greek begins: no script but Latin has letters before. */
const BEYOND_LATIN = /[\u0370-\uffff]/;
/** What lies beyond says nothing new, and would cost. */
const SAMPLE = 2000;
/** Kana in every fifth of the signs make Han Japanese. */
const KANA_SHARE = 0.2;

/**
 * The script most of a text is written in. Latin names within other scripts are expected, so that Latin wins only
 * where it has three times the letters.
 * @returns who writes in it and how much of it there is, in letters; nothing for text without letters
 */
export function scriptOf(text: string): { languages?: ReadonlySet<string>; weight: number } | undefined {
  const sample = text.slice(0, SAMPLE);
  let best: { script: Script; weight: number } | undefined;
  let kana = 0;
  for (const script of BEYOND_LATIN.test(sample) ? SCRIPTS : LATIN) {
    const count = sample.match(script.pattern)?.length ?? 0;
    if (script.languages?.has('ja') && script.languages.size === 1) kana = count;
    const share = script.languages ? count * script.weight : count / 3;
    if (count > 0 && share > (best?.weight ?? 0)) best = { script, weight: share };
  }
  if (!best) return undefined;
  const weight = best.script.languages ? best.weight : best.weight * 3;
  const han = best.script.languages?.has('zh');
  if (han && kana >= (best.weight / 3) * KANA_SHARE) return { languages: new Set(['ja']), weight };
  return best.script.languages
    ? { languages: han && kana === 0 ? of('zh yue ja') : best.script.languages, weight }
    : { weight };
}
