import { type Locale, parseLocale } from '../text/locale.ts';
import { nearest } from '../text/similar.ts';
import { ConfigError } from './error.ts';

const known = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
};

const FORM = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/iu;

/**
 * Whether a folder's or file's name is that of a language which CLDR knows, in its shortest form: `api`, `cli` and
 * `src` are well-formed tags too. Short words such as `is` or `to` remain; who asks needs other evidence for these.
 */
export function looksLikeLocale(name: string): boolean {
  if (!FORM.test(name)) return false;
  const tag = new Intl.Locale(name.replaceAll('_', '-'));
  const { language, region, script } = tag;
  // `src` is Sardinian in three letters, where every tree would write `sc`.
  if (!/^[a-z]+/iu.exec(name)?.[0].toLowerCase().startsWith(language)) return false;
  return (
    known.language.of(language) !== undefined &&
    (!region || known.region.of(region) !== undefined) &&
    (!script || known.script.of(script) !== undefined)
  );
}

type LocaleEntry = string | { readonly name: string; readonly tag: string };

/** The locales of a configuration. */
export interface ConfiguredLocales {
  readonly sourceLocale: Locale;
  /** In order, the source among them. Absent where the tree is to tell. */
  readonly locales?: readonly Locale[];
}

/** @throws ConfigError where the tag is none */
export function readLocale(entry: LocaleEntry): Locale {
  const { name, tag } = typeof entry === 'string' ? { name: entry, tag: entry } : entry;
  try {
    return { ...parseLocale(tag), name };
  } catch {
    const way = `write one such as "en" or "zh-CN", or { "name": "${name}", "tag": "…" } where folders are called so`;
    throw new ConfigError(`"locales": "${tag}" is no language tag; ${way}.`);
  }
}

/**
 * Reads the locales of a configuration. A list without the source gets it at its head.
 * @throws ConfigError where a name is no language tag, stands twice, or is nearly that of the source
 */
export function readLocales(source: string, entries?: readonly LocaleEntry[]): ConfiguredLocales {
  const locales = entries?.map(readLocale);
  if (!locales) return { sourceLocale: readLocale(source) };
  const names = locales.map(({ name }) => name);
  const double = names.find((name, i) => names.indexOf(name) !== i);
  if (double !== undefined) throw new ConfigError(`"locales": "${double}" stands there twice; list it once.`);
  const listed = locales.find(({ name }) => name === source);
  if (listed) return { sourceLocale: listed, locales };
  const tag = readLocale(source).tag;
  const meant =
    locales.find((locale) => locale.tag === tag)?.name ??
    (source.length > 3 ? nearest(source, names) : undefined);
  if (meant === undefined)
    return { sourceLocale: readLocale(source), locales: [readLocale(source), ...locales] };
  throw new ConfigError(
    `"sourceLocale" is "${source}", which is not among "locales"; did you mean "${meant}"?`,
  );
}
