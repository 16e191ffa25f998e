import type { Finding } from '../../lint/finding.ts';
import { findingId } from '../render/notes.ts';
import { languageOf, ownWords } from '../render/words.ts';
import { currentSite } from './current.ts';
import type { SiteLocale } from './frame.ts';
import { siteUrl } from './routes.ts';
import type { Site } from './site.ts';
import { type Tool, toolFile, toolSlug, toolUrl } from './tool-urls.ts';

const base = import.meta.env.BASE_URL;

/** What every page beside the articles works with. */
export interface ToolPage {
  readonly site: Site;
  readonly locale: SiteLocale;
  /** A string of `messages/<language>/site.json`. */
  t(key: string, data?: Readonly<Record<string, string | number>>): string;
  /** A string of any of the resources, by namespace and key. */
  say(key: string, data?: Readonly<Record<string, string | number>>): string;
  /** What a notice of this kind is called; the kind itself where no language has a word for it. */
  notice(kind: string): string;
  number(value: number): string;
  percent(value: number): string;
  /** `lang` and `dir` for the site's own words, where the page's language is none that Isogloss speaks. */
  readonly words: Record<string, string>;
  url(tool: Tool, rest?: string, query?: Readonly<Record<string, string>>): string;
  /** The same page in another locale. */
  urlIn(other: SiteLocale, tool: Tool, rest?: string): string;
  file(name: string): string;
  /** The article of a page in a locale; the id of something on it. */
  article(page: string, locale: string, id?: string): string;
  finding(finding: Finding, page: string): string;
  localeOf(name: string): SiteLocale | undefined;
  /** `lang` and `dir` of a text in a locale. */
  lang(locale: string): Record<string, string>;
}

const pages = new WeakMap<Site, Map<SiteLocale, ToolPage>>();

/** @param slug of the locale in whose folder the page stands */
export async function toolPage(slug: string | undefined): Promise<ToolPage> {
  const site = await currentSite();
  const locale = site.locales.find((each) => each.slug === (slug ?? '')) ?? site.source;
  const known = pages.get(site) ?? new Map<SiteLocale, ToolPage>();
  const page = known.get(locale) ?? makeToolPage(site, locale);
  pages.set(site, known.set(locale, page));
  return page;
}

function makeToolPage(site: Site, locale: SiteLocale): ToolPage {
  const { t, language } = locale.messages;
  const byName = new Map(site.locales.map((each) => [each.locale.name, each]));
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const article = (page: string, name: string, id?: string): string => {
    const at = byName.get(name)?.slug ?? site.source.slug;
    const route = site.routeOf(page)?.slug ?? '';
    return siteUrl(base, at, route) + (id === undefined ? '' : `#${encodeURIComponent(id)}`);
  };
  return {
    site,
    locale,
    t: (key, data) => t(`site:${key}`, data),
    say: t,
    notice: (kind) => (locale.messages.has(`site:notice.${kind}`) ? t(`site:notice.${kind}`) : kind),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    words: ownWords(locale) as Record<string, string>,
    url: (tool, rest = '', query = {}) => {
      const search = new URLSearchParams(query).toString();
      return toolUrl(base, locale.slug, tool, rest) + (search === '' ? '' : `?${search}`);
    },
    urlIn: (other, tool, rest) => toolUrl(base, other.slug, tool, rest),
    file: (name) => toolFile(base, name),
    article,
    finding: (finding, page) => article(page, finding.locale, findingId(finding)),
    localeOf: (name) => byName.get(name),
    lang: (name) => {
      const found = byName.get(name);
      return found ? (languageOf(found.locale.tag) as Record<string, string>) : {};
    },
  };
}

/** What stands in an address in the place of the locale. */
const paramOf = ({ slug }: SiteLocale): string | undefined => slug || undefined;

/** A path for every locale, for pages that there is one of in each. */
export async function localePaths() {
  const { locales } = await currentSite();
  return locales.map((locale) => ({ params: { locale: paramOf(locale) } }));
}

/** A path for every page of the corpus in every locale, page by page. */
export async function pagePaths(pages: (site: Site) => readonly string[]) {
  const site = await currentSite();
  const wanted = new Set(pages(site));
  return site.routes
    .filter(({ page }) => wanted.has(page))
    .flatMap(({ page, slug }) =>
      site.locales.map((locale) => ({
        params: { locale: paramOf(locale), slug: toolSlug(slug) },
        props: { page },
      })),
    );
}

/** The title of a page in a locale, else in the source, else its path; with the locale whose title it is. */
export function titleOf(
  { site, locale }: Pick<ToolPage, 'site' | 'locale'>,
  page: string,
): { readonly text: string; readonly locale: string | undefined } {
  for (const { locale: each } of [locale, site.source, ...site.locales]) {
    const text = site.tools.articleName(page, each.name);
    if (text !== undefined) return { text, locale: each.name };
  }
  return { text: page, locale: undefined };
}

/** The plural forms of a string with `{count}` in the number's place, for scripts to choose from. */
export function plurals(
  { locale: { messages } }: Pick<ToolPage, 'locale'>,
  key: string,
): Record<string, string> {
  const { pluralCategories } = new Intl.PluralRules(messages.language).resolvedOptions();
  const forms = pluralCategories.filter((form) => messages.has(`site:${key}_${form}`));
  return Object.fromEntries(
    forms.map((form) => [form, messages.t(`site:${key}_${form}`, { count: '{count}' })]),
  );
}

/** A path for every rule in every locale. */
export async function rulePaths() {
  const { locales, tools } = await currentSite();
  const rules = await tools.rules();
  return rules.flatMap(({ rule }) =>
    locales.map((locale) => ({ params: { locale: paramOf(locale), rule: rule.id } })),
  );
}
