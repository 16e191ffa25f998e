import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type LoadedCorpus, type LoadOptions, loadCorpus } from '../../index.ts';
import { createMessages, type Messages } from '../../messages/index.ts';
import type { Locale } from '../../text/locale.ts';
import { Pictures } from './assets.ts';
import { type LocaleNames, ownNames } from './locales.ts';
import { type PageRoute, routePages } from './routes.ts';

/** A locale of the site: the corpus's own, its place in addresses, and the language that the site speaks in it. */
export interface SiteLocale {
  readonly locale: Locale;
  readonly slug: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly messages: Messages;
}

/** What is known of a site before any page of it is read: its locales, and where everything will stand. */
export interface SiteFrame {
  readonly title: string;
  /** Whether its pages stand in a Starlight site that exists already. */
  readonly isGuest: boolean;
  readonly corpus: LoadedCorpus;
  /** The source first, then as configured. */
  readonly locales: readonly SiteLocale[];
  readonly source: SiteLocale;
  readonly routes: readonly PageRoute[];
  /** @param page its id in the corpus */
  routeOf(page: string): PageRoute | undefined;
  /** @param slug without locale; empty for the page that opens the tree */
  routeAt(slug: string): PageRoute | undefined;
  /** Which page and locale a file of the corpus is, by its path relative to the working directory. */
  fileOf(path: string): { readonly page: string; readonly locale: string } | undefined;
  /** The pictures that articles have shown so far. */
  readonly pictures: Pictures;
}

export interface SiteOptions extends LoadOptions {
  readonly title?: string;
}

/**
 * Finds the pages of a corpus and gives each its address.
 * @param host how a Starlight site that exists already names the locales of the corpus
 * @throws SetupError as `loadCorpus` does
 */
export async function openFrame(options: SiteOptions = {}, host?: LocaleNames): Promise<SiteFrame> {
  const corpus = await loadCorpus(options);
  const locales = await siteLocales(corpus, host ?? ownNames);
  const routes = routePages(corpus);
  const byPage = new Map(routes.map((route) => [route.page, route]));
  const bySlug = new Map(routes.map((route) => [route.slug, route]));
  const files = new Map(
    corpus.pages.flatMap(({ id, files }) =>
      Array.from(files, ([locale, file]) => [file.path, { page: id, locale }] as const),
    ),
  );
  return {
    title: options.title ?? (await titleOf(options.cwd ?? process.cwd())),
    isGuest: host !== undefined,
    corpus,
    locales,
    source: locales[0]!,
    routes,
    routeOf: (page) => byPage.get(page),
    routeAt: (slug) => bySlug.get(slug),
    fileOf: (file) => files.get(file),
    pictures: new Pictures(corpus.root),
  };
}

async function siteLocales(
  { locales, sourceLocale }: LoadedCorpus,
  slugOf: LocaleNames,
): Promise<SiteLocale[]> {
  const ordered = [sourceLocale, ...locales.filter(({ name }) => name !== sourceLocale.name)];
  return Promise.all(
    ordered.map(async (locale) => ({
      locale,
      slug: slugOf(locale),
      name: nameOf(locale.tag),
      messages: await createMessages(locale.tag),
    })),
  );
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** A tree is called by its package where it has one, else by its folder. */
async function titleOf(cwd: string): Promise<string> {
  const named = await readFile(path.join(cwd, 'package.json'), 'utf8').then(
    (text) => String((JSON.parse(text) as { name?: unknown }).name ?? ''),
    () => '',
  );
  const title = named.split('/').at(-1) || path.basename(path.resolve(cwd)) || 'Isogloss';
  return title.charAt(0).toUpperCase() + title.slice(1);
}
