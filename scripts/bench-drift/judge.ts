import { readContent } from '../../src/corpus/read.ts';
import type { Corpus, Page } from '../../src/corpus/types.ts';
import { checkPage } from '../../src/lint/check-page.ts';
import { concludeCorpus } from '../../src/lint/conclude.ts';
import { configureRules, type EnabledRule } from '../../src/lint/configure-rules.ts';
import type { PageDigest } from '../../src/lint/digest.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { openPages } from '../../src/lint/open-pages.ts';
import type { ContentReader } from '../../src/lint/read-page.ts';
import { builtInRules } from '../../src/rules/index.ts';
import type { Tree } from '../bench/open-tree.ts';
import type { Damage, Lines, PagePair } from './defect.ts';

/** What came of one defect. */
export interface Verdict {
  readonly onPage: boolean;
  readonly atPlace: boolean;
  /** New findings that are not at the place. */
  readonly collateral: readonly Finding[];
}

/** How far from the defect a finding may stand. */
const NEAR = 3;

/** Checks a tree once, and then single pages of it with something changed. */
export class Judge {
  readonly #corpus: Corpus;
  readonly #enabled: readonly EnabledRule[];
  readonly #keep: readonly string[];
  readonly #digests = new Map<string, PageDigest>();

  constructor({ corpus, config }: Tree) {
    this.#corpus = corpus;
    this.#enabled = configureRules(builtInRules, config.rules);
    this.#keep = config.terms?.keep ?? [];
  }

  async readAll(): Promise<void> {
    await Promise.all(this.#enabled.map(({ rule }) => rule.prepare?.()));
    for (const page of this.#corpus.pages) {
      this.#digests.set(page.id, await this.#check(page, (file) => readContent(file), this.#corpus));
    }
  }

  /** The findings in one locale of a page, as it stands or with texts in the place of its files. */
  async findings(
    page: Page,
    locale: string,
    texts: ReadonlyMap<string, string> = new Map(),
  ): Promise<readonly Finding[]> {
    const read: ContentReader = async (file) => {
      const text = texts.get(file.path);
      return text === undefined ? readContent(file) : { ok: true, text };
    };
    const names = new Set([this.#corpus.sourceLocale.name, locale]);
    const files = new Map([...page.files].filter(([name]) => names.has(name)));
    const corpus = { ...this.#corpus, locales: this.#corpus.locales.filter(({ name }) => names.has(name)) };
    const digest = await this.#check({ ...page, files }, read, corpus);
    const others = [...this.#digests.values()].filter((each) => each.page !== page.id).map(withoutFindings);
    const { findings } = concludeCorpus(this.#corpus, [...others, digest], this.#enabled);
    return findings;
  }

  #check(page: Page, read: ContentReader, corpus: Corpus): Promise<PageDigest> {
    return checkPage(page, {
      corpus,
      rules: this.#enabled,
      known: builtInRules,
      locales: corpus.locales,
      keep: this.#keep,
      open: openPages(corpus, read),
    });
  }
}

/** What other pages teach is kept; what is found there is not asked for. */
function withoutFindings(digest: PageDigest): PageDigest {
  return { ...digest, findings: [], candidates: [] };
}

/** Holds the findings on a damaged page against those on the page as it was. */
export function verdictOf(
  page: PagePair,
  before: readonly Finding[],
  after: readonly Finding[],
  damage: Damage,
): Verdict {
  const known = new Map<string, number>();
  for (const { fingerprint } of before) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  const fresh = after.filter(({ fingerprint }) => {
    const left = known.get(fingerprint) ?? 0;
    if (left > 0) known.set(fingerprint, left - 1);
    return left === 0;
  });
  const near = fresh.filter((finding) => isNear(finding, page, damage));
  return {
    onPage: fresh.length > 0,
    atPlace: near.length > 0,
    collateral: fresh.filter((each) => !near.includes(each)),
  };
}

/** Whether the page as it was already has a finding where the defect goes, so that it would prove nothing. */
export function isTainted(page: PagePair, before: readonly Finding[], damage: Damage): boolean {
  return before.some((finding) => isNear(finding, page, damage));
}

function isNear(finding: Finding, page: PagePair, { lines, sourceLines }: Damage): boolean {
  const own = finding.path === page.target.path ? lines : sourceLines;
  if (own && touches([finding.start.line, finding.end.line], own)) return true;
  const { source } = finding;
  return (
    source !== undefined &&
    sourceLines !== undefined &&
    touches([source.start.line, source.end.line], sourceLines)
  );
}

function touches(a: Lines, b: Lines): boolean {
  return a[0] <= b[1] + NEAR && b[0] <= a[1] + NEAR;
}
