import { frontMatterPairs } from '../alignment/front-matter.ts';
import type { Alignment, BlockPair } from '../alignment/types.ts';
import type { Page } from '../corpus/types.ts';
import type { LocalizedDocument } from '../document/types.ts';
import type { EnabledRule } from './configure-rules.ts';
import type { DocumentDigest } from './digest.ts';
import type { RevisionNote } from './finding.ts';
import type { Observed, Side } from './observed.ts';
import type { Observation, Rule, Scope } from './rule.ts';
import type {
  DocumentSubject,
  ModelSubject,
  PageSubject,
  SegmentSubject,
  StructureSubject,
  Subjects,
} from './subject.ts';
import type { UnusedDirective } from './suppress.ts';

/** Below this, a pair of segments is more likely a mistake of the alignment than one of the translator. */
const TRUSTED = 0.5;

export function sideOf(document: LocalizedDocument): Side {
  return { locale: document.locale.name, language: document.language, recovered: document.recovered };
}

/**
 * Runs the rules on every document of a page, also on the sources that translations embed. Several locales
 * embed the same source: what was seen in a segment of it is not said again for the next file.
 */
export function* observeDocuments(
  rules: readonly EnabledRule[],
  page: Page,
  digests: ReadonlyMap<LocalizedDocument, DocumentDigest>,
): Generator<Observed> {
  const seen = new Set<string>();
  for (const [document, digest] of digests) {
    for (const observed of observeDocument(rules, { page, document, digest })) {
      const { messageId, target } = observed.observation;
      const key = `${observed.enabled.rule.id} ${messageId} ${target.segmentId} ${target.text}`;
      if (document.recovered && target.segmentId !== undefined && seen.has(key)) continue;
      yield observed;
      if (document.recovered) seen.add(key);
    }
  }
}

function* observeDocument(rules: readonly EnabledRule[], subject: DocumentSubject): Generator<Observed> {
  const side = sideOf(subject.document);
  for (const enabled of ofScope(rules, 'document')) {
    for (const observation of check(enabled, subject)) {
      yield { enabled, observation, target: side, ...(observation.source && { source: side }) };
    }
  }
}

/** Runs the rules on a page. An observation says whose it is; else the path of its target does. */
export function* observePage(rules: readonly EnabledRule[], subject: PageSubject): Generator<Observed> {
  const { source, documents, locales, revisions } = subject;
  for (const enabled of ofScope(rules, 'page')) {
    for (const observation of check(enabled, subject)) {
      const name = observation.locale ?? localeOf(observation, documents) ?? subject.sourceLocale.name;
      const document = documents.get(name);
      const tag = locales.find((locale) => locale.name === name)?.tag ?? name;
      const target = document ? sideOf(document) : { locale: name, language: tag, recovered: false };
      const revision = revisions.get(name);
      yield {
        enabled,
        observation,
        target,
        ...(observation.source && source && { source: sideOf(source) }),
        ...(revision && { revision }),
      };
    }
  }
}

function localeOf(
  { target }: Observation,
  documents: ReadonlyMap<string, LocalizedDocument>,
): string | undefined {
  for (const [name, { path }] of documents) if (path === target.path) return name;
  return undefined;
}

/** Runs the rules on a translation held against its source: on the whole of it, then segment by segment. */
export function* observePair(
  rules: readonly EnabledRule[],
  subject: StructureSubject & Pick<SegmentSubject, 'keep'>,
): Generator<Observed> {
  const { alignment, revision } = subject;
  const frame = frameOf(alignment, revision);
  for (const enabled of ofScope(rules, 'structure')) {
    for (const observation of check(enabled, subject)) yield { enabled, observation, ...frame };
  }
  const onSegments = ofScope(rules, 'segment');
  if (onSegments.length === 0) return;
  const blocks = [...frontMatterPairs(alignment), ...alignment.blocks];
  for (const pair of trustedSegments(blocks)) {
    const segment = { ...subject, ...pair };
    for (const enabled of onSegments) {
      for (const observation of check(enabled, segment)) yield { enabled, observation, ...frame };
    }
  }
}

/** Runs the rules on what a page says of workflows and states, for one translation. */
export function* observeModel(rules: readonly EnabledRule[], subject: ModelSubject): Generator<Observed> {
  const { alignment, revision, model } = subject;
  if (model.machines.length + model.workflows.length === 0) return;
  const frame = frameOf(alignment, revision);
  for (const enabled of ofScope(rules, 'model')) {
    for (const observation of check(enabled, subject)) yield { enabled, observation, ...frame };
  }
}

/** Lets the rules that care tell of comments that suppress nothing. */
export function* observeUnused(
  rules: readonly EnabledRule[],
  unused: readonly UnusedDirective[],
  documents: ReadonlyMap<string, LocalizedDocument>,
): Generator<Observed> {
  for (const each of unused) {
    const document = [...documents.values()].find(({ path }) => path === each.directive.path);
    if (!document) continue;
    for (const enabled of rules) {
      const observation = enabled.rule.checkUnused?.(each);
      if (observation) yield { enabled, observation, target: sideOf(document) };
    }
  }
}

function frameOf(
  { source, target }: Alignment,
  revision: RevisionNote | undefined,
): Pick<Observed, 'target' | 'source' | 'revision'> {
  return { target: sideOf(target), source: sideOf(source), ...(revision && { revision }) };
}

/** Every pair of segments worth trusting, with the pair of blocks around it, in reading order. */
export function* trustedSegments(
  blocks: readonly BlockPair[],
): Generator<Pick<SegmentSubject, 'block' | 'pair'>> {
  for (const block of blocks) {
    if (block.confidence < TRUSTED) continue;
    for (const pair of block.segments) if (pair.confidence >= TRUSTED) yield { block, pair };
    yield* trustedSegments(block.children);
  }
}

function ofScope<S extends Scope>(rules: readonly EnabledRule[], scope: S) {
  return rules.flatMap((enabled) => (isOfScope(enabled, scope) ? [enabled] : []));
}

type EnabledRuleOf<S extends Scope> = EnabledRule & { readonly rule: Pick<Rule<S>, 'check'> };

function isOfScope<S extends Scope>(enabled: EnabledRule, scope: S): enabled is EnabledRuleOf<S> {
  return enabled.rule.scope === scope;
}

const NONE: readonly Observation[] = [];

/**
 * What a rule sees in a subject. A rule that throws is a mistake in the rule, not in the content: the run ends, and
 * says which it was. Nearly always there is nothing, and no list is made for that.
 */
function check<S extends Scope>(
  { rule, options }: EnabledRuleOf<S>,
  subject: Subjects[S],
): readonly Observation[] {
  try {
    const observations = rule.check(subject, options)[Symbol.iterator]();
    const first = observations.next();
    return first.done ? NONE : [first.value, ...{ [Symbol.iterator]: () => observations }];
  } catch (error) {
    const page = 'page' in subject ? subject.page.id : '';
    throw new Error(`Rule "${rule.id}" failed on page "${page}": ${String(error)}`, { cause: error });
  }
}
