import type { Locale } from '../../text/locale.ts';
import type { SiteLocale } from './frame.ts';
import { localeSlug } from './routes.ts';

/** The locales of a Starlight site that exists already, as its configuration has them. */
export type HostLocales = Readonly<Record<string, { readonly lang?: string | undefined } | undefined>>;

/** The first part of a locale's addresses; empty for the one that a site shows at its root. */
export type LocaleNames = (locale: Locale) => string;

/**
 * Finds the locales of a corpus among those of a Starlight site, by their folders or else by their languages.
 * @param host none where the site is in one language alone
 * @throws Error where the site lacks one
 */
export function namesInHost(host: HostLocales = {}, only = 'en'): LocaleNames {
  const known = Object.keys(host).length > 0 ? host : { root: { lang: only } };
  const bySign = new Map<string, string>();
  for (const [folder, config] of Object.entries(known)) {
    const slug = folder === 'root' ? '' : folder;
    for (const sign of [config?.lang, folder]) if (sign) bySign.set(sign.toLowerCase(), slug);
  }
  return (locale) => {
    const found = bySign.get(locale.name.toLowerCase()) ?? bySign.get(locale.tag.toLowerCase());
    if (found !== undefined) return found;
    throw new Error(
      `Isogloss: Starlight knows no locale for "${locale.name}"; add it to "locales" in the Astro configuration.`,
    );
  };
}

/** The locale that a route belongs to, by its address or its id without slashes at the ends. */
export function localeOfRoute(locales: readonly SiteLocale[], id: string): SiteLocale | undefined {
  const [first] = id.split('/');
  return locales.find(({ slug }) => slug === first) ?? locales.find(({ slug }) => slug === '');
}

/** The id of an entry, as Starlight has it. @param slug of the page, empty for the one that opens a locale */
export const entryId = (locale: SiteLocale, slug: string): string =>
  [locale.slug, slug].filter(Boolean).join('/') || 'index';

export const ownNames: LocaleNames = localeSlug;
