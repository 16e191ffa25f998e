import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import type { Severity } from '../../lint/finding.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { counterpartOf } from './counterpart.ts';
import { otherAnchors } from './held-anchors.ts';
import { otherQueries } from './held-queries.ts';
import { comparableIn, isLocalized, isMirror, isOtherRevision, isSamePath } from './links.ts';
import { type BlockSide, countBy, sidesOf, type TokenIn, tokensOf } from './sides.ts';
import { differenceOf, type Surplus } from './surplus.ts';
import { swappedLinks } from './swapped-links.ts';
import { isCertain } from './trust.ts';

/** An address of an example: `https://example.com/[name]`. */
const TO_FILL_IN = /^[a-z]+:.*[[\]{}<>]/i;

/** What is wrong with a link of a paired text. */
export interface LinkFault {
  readonly kind: 'changed' | 'anchor' | 'lost' | 'swapped';
  readonly expected: TokenIn;
  readonly actual?: TokenIn;
  /** What a message names instead of the whole addresses. */
  readonly shown?: { readonly expected: string; readonly actual: string };
  readonly severity?: Severity;
}

/** Holds the links of two texts against each other, whatever their order. */
export function* holdLinks(subject: SegmentSubject): Generator<LinkFault> {
  const { alignment, block, pair } = subject;
  if (!hasLink(pair.source) && !hasLink(sidesOf(block).source.segments)) return;
  const keyOf = (url: string) => comparableIn(alignment, url).path;
  const { lost, added } = differenceOf(block, pair, 'link', ({ value }) => keyOf(value));
  yield* swapped(subject);
  yield* fewer(subject, keyOf);
  yield* otherAnchors(subject, keyOf);
  yield* otherQueries(subject);
  const sides = sidesOf(block);
  const addresses = (tokens: readonly TokenIn[]) => tokens.map(({ token }) => keyOf(token.value));
  const there = addresses(tokensOf(sides.target.segments, 'link'));
  const here = addresses(tokensOf(sides.source.segments, 'link'));
  const own = new Set(tokensOf(sides.target.segments, 'link').map(({ token }) => token.value));
  // A link within the page has no path of its own: where there are others, one more or less says nothing.
  const gone = lost.filter(
    ({ key, gone, token }) =>
      gone &&
      key !== '' &&
      !TO_FILL_IN.test(token.value) &&
      !there.some((path) => isSamePath(path, key)) &&
      !sides.target.raw.includes(token.value) &&
      !own.has(token.value.replace(/^[^#]*(?=#)/, '')) &&
      !(own.size > 0 && isWithinPage(alignment, block, key)),
  );
  let free = added.filter(
    ({ key, gone }) => gone && key !== '' && !here.some((path) => isSamePath(path, key)),
  );
  for (const expected of gone) {
    const actual = counterpartOf(expected, gone, free);
    free = free.filter((each) => each !== actual);
    // A link that the page has elsewhere may have moved there with its words.
    const isOpen = !isCertain(subject) || isElsewhere(alignment, expected.key);
    if (!actual) yield { kind: 'lost', expected, severity: isOpen ? 'info' : 'warning' };
    else yield* changed(expected, actual, alignment, isOpen);
  }
}

/** Whether a link to the page itself, with its address in full, has become one to an anchor alone. */
function isWithinPage(alignment: Alignment, block: BlockPair, path: string): boolean {
  if (!isSamePath(comparableIn(alignment, alignment.source.path).path, path)) return false;
  const { source, target } = sidesOf(block);
  const within = (side: BlockSide) =>
    tokensOf(side.segments, 'link').filter(({ token }) => /^#./.test(token.value)).length;
  return within(target) > within(source);
}

/** Without a link in the source there is none to miss. */
function hasLink(segments: readonly Segment[]): boolean {
  return segments.some(({ tokens }) => tokens.some(({ kind }) => kind === 'link'));
}

/** An article in another language's edition of the same site is right; another site of that language may be. */
function* changed(
  expected: Surplus,
  actual: Surplus,
  { target }: Alignment,
  isOpen: boolean,
): Generator<LinkFault> {
  const localized = isLocalized(expected.token.value, actual.token.value, target.locale);
  if (localized === 'edition') return;
  const isArguable =
    isOpen ||
    localized === 'site' ||
    isMirror(expected.token.value, actual.token.value) ||
    isOtherRevision(expected.token.value, actual.token.value);
  yield { kind: 'changed', expected, actual, ...(isArguable && { severity: 'info' }) };
}

const PATHS = new WeakMap<Alignment, Record<'source' | 'target', ReadonlyMap<string, number>>>();

/** Whether a page links somewhere as often as its source does, whatever the place. */
function isElsewhere(alignment: Alignment, path: string): boolean {
  const known = PATHS.get(alignment) ?? {
    source: pathsIn(alignment, alignment.source),
    target: pathsIn(alignment, alignment.target),
  };
  PATHS.set(alignment, known);
  return (known.target.get(path) ?? 0) >= (known.source.get(path) ?? 0);
}

function pathsIn(alignment: Alignment, document: LocalizedDocument): Map<string, number> {
  return countBy(
    tokensOf(leafSegments(document), 'link'),
    ({ value }) => comparableIn(alignment, value).path,
  );
}

/** Told with the block's first text, for two links may have changed places across sentences. */
function* swapped({ alignment, block, pair }: SegmentSubject): Generator<LinkFault> {
  if (pair !== block.segments.find(({ source, target }) => source.length > 0 && target.length > 0)) return;
  for (const { expected, actual, sure } of swappedLinks(alignment, block)) {
    yield { kind: 'swapped', expected, actual, ...(!sure && { severity: 'info' }) };
  }
}

/** A link less to a page that has others here, or within the page: it may be one that a sentence can do without. */
function* fewer({ block, pair }: SegmentSubject, keyOf: (url: string) => string): Generator<LinkFault> {
  const around = sidesOf(block);
  const all = (side: BlockSide) => tokensOf(side.segments, 'link').length;
  if (all(around.target) >= all(around.source)) return;
  const source = tokensOf(pair.source, 'link');
  const target = tokensOf(pair.target, 'link');
  const anchors = new Set(target.map(({ token }) => token.value.replace(/^[^#]*/, '')));
  for (const [key, tokens] of Map.groupBy(source, ({ token }) => keyOf(token.value))) {
    const left = target.filter(({ token }) => keyOf(token.value) === key);
    if (left.length >= tokens.length || (left.length === 0 && key !== '')) continue;
    const expected =
      tokens.find(({ token }) => !anchors.has(token.value.replace(/^[^#]*/, ''))) ?? tokens.at(-1)!;
    yield { kind: 'lost', expected, severity: 'info' };
  }
}
