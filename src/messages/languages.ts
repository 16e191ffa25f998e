/** The languages that Isogloss speaks, English first: it is what stands with the rules. */
export const LANGUAGES = ['en', 'nl', 'sv', 'fr', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak to somebody who asked for `wanted`: a BCP 47 tag, or a POSIX locale as `LANG` has it
 * (`nl_BE.UTF-8`). A region or script that we lack falls back to the language.
 * @returns `undefined` where Isogloss does not speak that language
 */
export function matchLanguage(wanted: string): Language | undefined {
  const name = wanted.replace(/[.@].*$/s, '').replaceAll('_', '-');
  try {
    const { language } = new Intl.Locale(name);
    return LANGUAGES.find((known) => known === language);
  } catch {
    return undefined;
  }
}
