import { type AlignOptions, alignDocuments } from '../alignment/index.ts';
import { learnFrom } from '../alignment/learnt.ts';
import type { Alignment } from '../alignment/types.ts';
import type { Corpus, Page } from '../corpus/types.ts';
import type { LocalizedDocument } from '../document/types.ts';
import type { ModelHints } from '../model/index.ts';
import type { Git } from '../revision/index.ts';
import type { Locale } from '../text/locale.ts';
import { withBytes } from './byte-columns.ts';
import { sourceFor, sourcesOf } from './choose-source.ts';
import type { EnabledRule } from './configure-rules.ts';
import { consensusOf, type PageConsensus } from './consensus.ts';
import { coverPage } from './coverage.ts';
import { describeDocument } from './describe-document.ts';
import type { PageDigest } from './digest.ts';
import { readDirectives } from './directives.ts';
import type { RevisionNote } from './finding.ts';
import { type EarlierText, impactOf } from './impact.ts';
import { mergeLearnt } from './merge-learnt.ts';
import { observeDocuments, observeModel, observePage, observePair, observeUnused } from './observe.ts';
import type { Observed } from './observed.ts';
import type { PageOpener } from './open-pages.ts';
import { judge } from './page-digest.ts';
import { modelOfPage, withSteps } from './page-model.ts';
import type { ReadPage } from './read-page.ts';
import type { Rule } from './rule.ts';
import { silence } from './silence.ts';
import { suppress, unusedDirectives } from './suppress.ts';

/** What stays the same from page to page. */
export interface PageContext {
  readonly corpus: Corpus;
  readonly rules: readonly EnabledRule[];
  /** All there are, enabled or not: comments may name any of them. */
  readonly known: readonly Rule[];
  /** Those asked for, and the source. */
  readonly locales: readonly Locale[];
  readonly keep: readonly string[];
  readonly hints?: ModelHints | undefined;
  readonly open: PageOpener;
  readonly git?: Git;
  readonly earlier?: EarlierText;
  onPage?(page: JudgedPage): Promise<void> | void;
}

/** A page that has been judged, as long as its trees live. */
export interface JudgedPage {
  readonly page: Page;
  readonly read: ReadPage;
  /** Every translation with the source that it is held against; none where the page has no source. */
  readonly pairs: readonly HeldPair[];
  readonly digest: PageDigest;
}

/** A translation with the source that it is held against. */
export interface HeldPair {
  readonly locale: string;
  readonly alignment: Alignment;
  readonly revision?: RevisionNote;
}

/**
 * Judges one page with all its locales. Its trees live no longer than this call; the digest is JSON.
 * Candidates in it wait for `confirm`, which needs the digests of all pages.
 */
export async function checkPage(page: Page, context: PageContext): Promise<PageDigest> {
  const { corpus } = context;
  const read = await context.open(page);
  const asked = new Set(context.locales.map(({ name }) => name));
  const held = holdPairs(read, corpus.sourceLocale, context.git);
  const hasSource = sourcesOf(read, corpus.sourceLocale).length > 0;
  const consensus = hasSource ? undefined : consensusOf(read, isOrphaned(corpus));
  const pairs = consensus?.pairs ?? held;
  const documents = [...read.documents.values(), ...read.embedded.values()];
  const digests = new Map(documents.map((document) => [document, describeDocument(document, page.id)]));
  const observed = [
    ...observePage(context.rules, pageSubject(page, read, pairs, context)),
    ...observeDocuments(context.rules, page, digests),
    ...observePairs(page, pairs, consensus, context).filter(({ target }) => asked.has(target.locale)),
    ...modelObservations(page, read, pairs, context).filter(({ target }) => asked.has(target.locale)),
  ];
  const sifted = sift(observed, read, context).filter(({ target }) => asked.has(target.locale));
  const live = withSteps(sifted, page.id, pairs, context.hints);
  const coverage = coverPage({ page, read, pairs, corpus }).filter(({ locale }) => asked.has(locale));
  const digest: PageDigest = {
    page: page.id,
    documents: documents.filter(({ recovered }) => !recovered).map((document) => digests.get(document)!),
    ...judge(withBytes(live, documents)),
    learnt: mergeLearnt(pairs.map(({ alignment }) => learnFrom(alignment))),
    coverage,
    units: coverage.reduce((sum, { units }) => sum + units, 0),
  };
  await context.onPage?.({ page, read, pairs: held, digest });
  return digest;
}

/** Whether other pages of the corpus have a source, so that one without it has lost it. */
function isOrphaned({ pages, sourceLocale }: Corpus): boolean {
  return pages.some(({ files }) => files.has(sourceLocale.name));
}

/** All pairs are looked at, for by consensus each locale has a voice, whichever are reported on. */
function observePairs(
  page: Page,
  pairs: readonly HeldPair[],
  consensus: PageConsensus | undefined,
  { rules, keep }: PageContext,
): Observed[] {
  const observed = pairs.flatMap((pair) => [...observePair(rules, { page, keep, ...pair })]);
  return consensus ? consensus.judge(observed) : observed;
}

function modelObservations(
  page: Page,
  read: ReadPage,
  pairs: readonly HeldPair[],
  { corpus, rules, hints }: PageContext,
): Observed[] {
  const source = sourcesOf(read, corpus.sourceLocale)[0]?.document;
  if (!source || !rules.some(({ rule }) => rule.scope === 'model')) return [];
  const model = modelOfPage(page.id, source, pairs, hints);
  return pairs.flatMap((pair) => [...observeModel(rules, { page, model, ...pair })]);
}

/** What remains once root causes and the documents' own comments have had their say. */
function sift(
  observed: readonly Observed[],
  { documents }: ReadPage,
  { rules, known }: PageContext,
): Observed[] {
  const directives = [...documents.values()].flatMap(readDirectives);
  const { live, used } = suppress(silence(inOrderOfRules(observed, rules)), directives);
  const unused = unusedDirectives(directives, used, rules, known);
  return [...live, ...observeUnused(rules, unused, documents)];
}

/** Every translation of a page with the source that it is held against, aligned. */
export function holdPairs(
  read: ReadPage,
  sourceLocale: Locale,
  git: Git | undefined,
  options: Pick<AlignOptions, 'blind'> = {},
): HeldPair[] {
  const sources = sourcesOf(read, sourceLocale);
  const pairs: HeldPair[] = [];
  for (const [locale, target] of read.documents) {
    const held = locale === sourceLocale.name ? undefined : sourceFor(locale, read, sources, git);
    if (!held) continue;
    const { chosen, revision } = held;
    const units = chosen.from === locale ? read.units.get(locale) : undefined;
    const alignment = alignDocuments(chosen.document, target, { ...options, ...(units && { units }) });
    pairs.push({ locale, alignment, ...(revision && { revision }) });
  }
  return pairs;
}

function pageSubject(page: Page, read: ReadPage, pairs: readonly HeldPair[], context: PageContext) {
  const { corpus, locales } = context;
  const source: LocalizedDocument | undefined = sourcesOf(read, corpus.sourceLocale)[0]?.document;
  return {
    page,
    sourceLocale: corpus.sourceLocale,
    locales,
    ...(source && { source }),
    documents: read.documents,
    embedded: read.embedded,
    unreadable: read.unreadable,
    impact: context.earlier ? impactOf(read, context.corpus.sourceLocale, context.earlier) : new Map(),
    revisions: new Map(pairs.flatMap(({ locale, revision }) => (revision ? [[locale, revision]] : []))),
    expectedPath: (locale: string) => corpus.expectedPath(page, locale),
    knowsCommit: (commit: string) => knowsCommit(commit, source, context.git),
  };
}

/** A clone that was cut off, or a source that lies elsewhere, proves nothing. */
function knowsCommit(commit: string, source: LocalizedDocument | undefined, git?: Git): boolean | undefined {
  if (!git || !source || source.recovered) return undefined;
  if (git.commit(commit)) return true;
  return git.isShallow() || !git.newestCommit(source.path) ? undefined : false;
}

/** Silence asks for the order of the rules, so that the result does not hang on the order of the scopes. */
function inOrderOfRules(observed: readonly Observed[], rules: readonly EnabledRule[]): Observed[] {
  const rank = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  return observed.toSorted((a, b) => (rank.get(a.enabled.rule.id) ?? 0) - (rank.get(b.enabled.rule.id) ?? 0));
}
