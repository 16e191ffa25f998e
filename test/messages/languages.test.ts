import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/index.ts';
import { loadResources, type Strings } from '../../src/messages/load.ts';
import { builtInRules } from '../../src/rules/index.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const NAMESPACES = ['cli', 'model', 'report', 'site'] as const;
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

/** Dotted key → string. */
function flatten(strings: Strings, path = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

/** What a string fills in. A plural form may say its number in words. */
const filled = (key: string, text: string) =>
  placeholders(PLURAL.test(key) ? text.replaceAll('{{count}}', '') : text);
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
const english = await loadResources('en');

describe.each(NAMESPACES)('%s.json', (namespace) => {
  const source = flatten(english[namespace]);
  const keys = new Set(source.map(([key]) => key.replace(PLURAL, '')));

  it.each(TRANSLATED)('has the same keys in %s', async (language) => {
    const own = flatten((await loadResources(language))[namespace]);
    expect(new Set(own.map(([key]) => key.replace(PLURAL, '')))).toEqual(keys);
  });

  it.each(LANGUAGES)('has every plural form that %s needs', async (language) => {
    const own = flatten((await loadResources(language))[namespace]).map(([key]) => key);
    const counted = new Set(own.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of counted) {
      const has = own.filter((one) => PLURAL.test(one) && one.replace(PLURAL, '') === key);
      expect(has.sort()).toEqual(forms.map((form) => `${key}_${form}`).sort());
    }
  });

  it.each(TRANSLATED)('fills in the same in %s', async (language) => {
    const wanted = new Map(source.map(([key, text]) => [key.replace(PLURAL, ''), filled(key, text)]));
    for (const [key, text] of flatten((await loadResources(language))[namespace])) {
      expect(filled(key, text), `${language} ${key}`).toEqual(wanted.get(key.replace(PLURAL, '')));
    }
  });

  it.each(LANGUAGES)('leaves nothing empty in %s', async (language) => {
    for (const [key, text] of flatten((await loadResources(language))[namespace])) {
      expect(text.trim(), key).not.toBe('');
    }
  });
});

describe('rules.json', () => {
  const source = builtInRules.flatMap(({ id, messages }) =>
    Object.entries(messages).map(([messageId, text]): [string, string] => [`${id}.${messageId}`, text]),
  );

  it.each(TRANSLATED)('says in %s what every rule says, and nothing else', async (language) => {
    const own = flatten((await loadResources(language)).rules);
    expect(own.map(([key]) => key).sort()).toEqual(source.map(([key]) => key).sort());
  });

  it.each(TRANSLATED)('fills in the same in %s', async (language) => {
    const own = new Map(flatten((await loadResources(language)).rules));
    for (const [key, text] of source)
      expect(placeholders(own.get(key) ?? ''), key).toEqual(placeholders(text));
  });
});
