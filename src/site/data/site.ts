import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '../../corpus/types.ts';
import { checkCorpus, type LoadedCorpus, type LoadOptions, loadCorpus } from '../../index.ts';
import { type HeldPair, holdPairs } from '../../lint/check-page.ts';
import { sourcesOf } from '../../lint/choose-source.ts';
import type { Finding } from '../../lint/finding.ts';
import { openPages } from '../../lint/open-pages.ts';
import type { ReadPage } from '../../lint/read-page.ts';
import type { Coverage, Report } from '../../lint/report.ts';
import { createMessages, type Messages } from '../../messages/index.ts';
import type { Locale } from '../../text/locale.ts';
import { Pictures } from './assets.ts';
import { type Entry, siteEntries } from './entries.ts';
import { localeSlug, type PageRoute, routePages } from './routes.ts';
import { type SiteTools, siteTools } from './tools.ts';

/** A locale of the site: the corpus's own, its place in addresses, and the language that the site speaks in it. */
export interface SiteLocale {
  readonly locale: Locale;
  readonly slug: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly messages: Messages;
}

/** A page with everything in it, for as long as it is being rendered. */
export interface OpenPage {
  readonly page: Page;
  readonly route: PageRoute;
  readonly read: ReadPage;
  readonly pairs: readonly HeldPair[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** The source as readers see it: the file in the source locale, or what is recovered; with whose file has it. */
  readonly source: ReturnType<typeof sourcesOf>[number] | undefined;
}

/** Everything that the site tells, made once by the library. What grows with the pages is opened page by page. */
export interface Site {
  readonly title: string;
  readonly corpus: LoadedCorpus;
  readonly report: Report;
  /** The source first, then as configured. */
  readonly locales: readonly SiteLocale[];
  readonly source: SiteLocale;
  readonly routes: readonly PageRoute[];
  routeOf(page: string): PageRoute | undefined;
  /** Which page and locale a file of the corpus is, by its path relative to the working directory. */
  fileOf(path: string): { readonly page: string; readonly locale: string } | undefined;
  /** Whether a locale has a page of its own here: a file that can be read, or the recovered source. */
  has(page: string, locale: string): boolean;
  coverageOf(page: string): readonly Coverage[];
  findingsOf(page: string): readonly Finding[];
  open(page: string): Promise<OpenPage>;
  /** What Starlight's collection holds, rendered page by page. */
  entries(base: string): AsyncIterable<Entry>;
  /** The pictures that entries have shown so far. */
  readonly pictures: Pictures;
  /** What the pages beside the articles show. */
  readonly tools: SiteTools;
}

export interface SiteOptions extends LoadOptions {
  readonly title?: string;
}

/** Loads and checks a corpus, and gives what its site shows. @throws SetupError as `loadCorpus` does */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const corpus = await loadCorpus(options);
  const report = await checkCorpus(corpus);
  const locales = await siteLocales(corpus);
  const routes = routePages(corpus);
  const byPage = new Map(routes.map((route) => [route.page, route]));
  const open = openPages(corpus);
  const files = new Map(
    corpus.pages.flatMap(({ id, files }) =>
      [...files].map(([locale, file]): [string, { page: string; locale: string }] => [
        file.path,
        { page: id, locale },
      ]),
    ),
  );
  const coverage = Map.groupBy(report.coverage, ({ page }) => page);
  const findings = Map.groupBy(report.findings, (finding) => pageOf(finding, files, corpus) ?? '');
  const pages = new Map(corpus.pages.map((page) => [page.id, page]));
  const coverageOf = (page: string) => coverage.get(page) ?? [];
  const findingsOf = (page: string) => findings.get(page) ?? [];
  const site: Site = {
    title: options.title ?? (await titleOf(options.cwd ?? process.cwd())),
    corpus,
    report,
    locales,
    source: locales[0]!,
    routes,
    coverageOf,
    findingsOf,
    routeOf: (page) => byPage.get(page),
    fileOf: (file) => files.get(file),
    has: (page, locale) =>
      coverageOf(page).some(
        (cell) => cell.locale === locale && cell.state !== 'missing' && cell.state !== 'unreadable',
      ),
    open: async (id) => {
      const page = pages.get(id)!;
      const read = await open(page);
      return {
        page,
        route: byPage.get(id)!,
        read,
        pairs: holdPairs(read, corpus.sourceLocale, undefined),
        findings: findingsOf(id),
        coverage: coverageOf(id),
        source: sourcesOf(read, corpus.sourceLocale)[0],
      };
    },
    entries: (base) => siteEntries(site, base),
    tools: siteTools(() => site),
    pictures: new Pictures(corpus.root),
  };
  return site;
}

/** A finding on a file that is missing stands at the source's file, or at the one expected. */
function pageOf(
  finding: Finding,
  files: ReadonlyMap<string, { readonly page: string }>,
  corpus: LoadedCorpus,
): string | undefined {
  const known = files.get(finding.path) ?? (finding.source && files.get(finding.source.path));
  if (known || finding.expectedPath === undefined) return known?.page;
  return corpus.pages.find((page) => corpus.expectedPath(page, finding.locale) === finding.expectedPath)?.id;
}

async function siteLocales({ locales, sourceLocale }: LoadedCorpus): Promise<SiteLocale[]> {
  const ordered = [sourceLocale, ...locales.filter(({ name }) => name !== sourceLocale.name)];
  return Promise.all(
    ordered.map(async (locale) => ({
      locale,
      slug: localeSlug(locale),
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
