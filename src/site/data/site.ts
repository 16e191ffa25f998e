import type { Page } from '../../corpus/types.ts';
import { checkCorpus } from '../../index.ts';
import { type HeldPair, holdPairs, type JudgedPage } from '../../lint/check-page.ts';
import { sourcesOf } from '../../lint/choose-source.ts';
import type { Finding } from '../../lint/finding.ts';
import { openPages } from '../../lint/open-pages.ts';
import type { ReadPage } from '../../lint/read-page.ts';
import type { Coverage, Report } from '../../lint/report.ts';
import { openFrame, type SiteFrame, type SiteOptions } from './frame.ts';
import { isThere } from './presence.ts';
import type { PageRoute } from './routes.ts';
import { SiteTools } from './tools.ts';

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

/** Everything that the site tells, made once by the library. What grows with the pages is gone with its page. */
export interface Site extends SiteFrame {
  readonly report: Report;
  /** Whether a locale has a page of its own here: a file that can be read, or the recovered source. */
  has(page: string, locale: string): boolean;
  coverageOf(page: string): readonly Coverage[];
  findingsOf(page: string): readonly Finding[];
  /** Reads a page again. */
  open(page: string): Promise<OpenPage>;
  /** What the pages beside the articles show. */
  readonly tools: SiteTools;
}

/**
 * Takes a page while it is open. Gets it a second time where the whole corpus has told more about it.
 * @param locales the names of those that it has told more about; all of them the first time
 */
export type PageVisitor = (page: OpenPage, tools: SiteTools, locales: ReadonlySet<string>) => Promise<void>;

/** Loads and checks a corpus, and gives what its site shows. @throws SetupError as `loadCorpus` does */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  return checkSite(await openFrame(options));
}

/**
 * Checks the corpus of a site and has everything made of each page that is to be made of it, while it is open: to
 * read and to align is most of the work.
 */
export async function checkSite(frame: SiteFrame, visit?: PageVisitor): Promise<Site> {
  const tools = new SiteTools(frame);
  const take = async (page: OpenPage, locales: ReadonlySet<string>): Promise<void> => {
    tools.take(page);
    await visit?.(page, tools, locales);
  };
  const all = new Set(frame.locales.map(({ locale }) => locale.name));
  const told = new Map<string, ReadonlyMap<string, number>>();
  const report = await checkCorpus(frame.corpus, {
    onPage: async (judged) => {
      told.set(judged.page.id, countByLocale(judged.digest.findings));
      await take(openPage(frame, judged, judged.digest), all);
    },
  });
  const site = siteOf(frame, report, tools);
  for (const [page, before] of told) {
    // Of a locale that lacks the page there is nothing to show again.
    const more = [...countByLocale(site.findingsOf(page))].filter(
      ([name, now]) => before.get(name) !== now && site.has(page, name),
    );
    if (more.length > 0) await take(await site.open(page), new Set(more.map(([name]) => name)));
  }
  return site;
}

function countByLocale(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { locale } of findings) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  return counts;
}

function siteOf(frame: SiteFrame, report: Report, tools: SiteTools): Site {
  const { corpus } = frame;
  const coverage = Map.groupBy(report.coverage, ({ page }) => page);
  const findings = Map.groupBy(report.findings, (finding) => pageOf(finding, frame) ?? '');
  const pages = new Map(corpus.pages.map((page) => [page.id, page]));
  const coverageOf = (page: string) => coverage.get(page) ?? [];
  const findingsOf = (page: string) => findings.get(page) ?? [];
  const open = openPages(corpus, undefined, { keepSyntax: true });
  return {
    ...frame,
    report,
    coverageOf,
    findingsOf,
    has: (page, locale) => isThere(coverageOf(page), locale),
    open: async (id) => {
      const page = pages.get(id)!;
      const read = await open(page);
      const pairs = holdPairs(read, corpus.sourceLocale, undefined);
      const told = { findings: findingsOf(id), coverage: coverageOf(id) };
      return openPage(frame, { page, read, pairs }, told);
    },
    tools,
  };
}

function openPage(
  { corpus, routeOf }: SiteFrame,
  { page, read, pairs }: Pick<JudgedPage, 'page' | 'read' | 'pairs'>,
  { findings, coverage }: Pick<OpenPage, 'findings' | 'coverage'>,
): OpenPage {
  const [source] = sourcesOf(read, corpus.sourceLocale);
  return { page, route: routeOf(page.id)!, read, pairs, findings, coverage, source };
}

/** A finding on a file that is missing stands at the source's file, or at the one expected. */
function pageOf(finding: Finding, { fileOf, corpus }: SiteFrame): string | undefined {
  const known = fileOf(finding.path) ?? (finding.source && fileOf(finding.source.path));
  if (known || finding.expectedPath === undefined) return known?.page;
  return corpus.pages.find((page) => corpus.expectedPath(page, finding.locale) === finding.expectedPath)?.id;
}
