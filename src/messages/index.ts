import { createInstance } from 'i18next';
import { type Language, matchLanguage } from './languages.ts';
import { loadResources } from './load.ts';

export { LANGUAGES, type Language, matchLanguage } from './languages.ts';

export type MessageData = Readonly<Record<string, string | number>>;

/** The strings of Isogloss in one language. */
export interface Messages {
  readonly language: Language;
  /**
   * A string by namespace and dotted key: `cli:errors.unknownFlag`. A `count` chooses the plural form by CLDR.
   * What is filled in stays as it is: nothing is escaped, and nothing in it is read as a template.
   */
  t(key: string, data?: MessageData): string;
  has(key: string): boolean;
}

/**
 * Reads the strings of the language nearest to the one asked for, English where there is none.
 * @param language a BCP 47 tag or a POSIX locale: `nl`, `fr-CA`, `ko_KR.UTF-8`
 */
export async function createMessages(language: string): Promise<Messages> {
  const known = matchLanguage(language) ?? 'en';
  const instance = createInstance();
  await instance.init({
    lng: known,
    fallbackLng: false,
    resources: { [known]: { ...(await loadResources(known)) } },
    ns: ['cli', 'model', 'report', 'site', 'rules'],
    interpolation: { escapeValue: false },
  });
  // A site says the same few words on thousands of pages.
  const said = new Map<string, string>();
  const plain = (key: string): string => {
    const text = said.get(key) ?? instance.t(key, optionsFor({}));
    said.set(key, text);
    return text;
  };
  return {
    language: known,
    has: (key) => instance.exists(key),
    t: (key, data) => (data ? instance.t(key, optionsFor(data)) : plain(key)),
  };
}

/** `replace` keeps the data apart from i18next's own options, so that no name in it can change what `t` does. */
function optionsFor(data: MessageData) {
  const options = { replace: { ...data } };
  return typeof data.count === 'number' ? { ...options, count: data.count } : options;
}
