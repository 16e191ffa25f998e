import type { Alignment } from '../../alignment/types.ts';
import type { LocalizedDocument } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { nearest } from '../../text/similar.ts';
import type { LinkFault } from './held-links.ts';
import { anchorOf } from './links.ts';
import { type TokenIn, tokensOf } from './sides.ts';

/** Where a page keeps the fragments of its links, one that differs leads to another section. */
export function* otherAnchors(
  { alignment, pair }: SegmentSubject,
  keyOf: (url: string) => string,
): Generator<LinkFault> {
  const source = tokensOf(pair.source, 'link');
  if (source.length === 0 || !keepsAnchors(alignment)) return;
  const target = tokensOf(pair.target, 'link');
  const own = ({ token }: TokenIn) => anchorOf(token.value);
  const alike = (tokens: readonly TokenIn[], path: string) =>
    tokens.filter((each) => keyOf(each.token.value) === path && own(each) !== '');
  for (const expected of source) {
    const path = keyOf(expected.token.value);
    const [actual, second] = alike(target, path);
    if (!actual || second || alike(source, path).length > 1 || own(expected) === '') continue;
    const shown = { expected: own(expected), actual: own(actual) };
    if (!isSlip(shown.expected, shown.actual, alignment.source)) continue;
    const isSourceWrong = namesBetter(expected, shown.actual, shown.expected);
    yield { kind: 'anchor', expected, actual, shown, severity: isSourceWrong ? 'info' : 'warning' };
  }
}

/** Whether the source's own words speak of the other anchor, so that it may be the source that is wrong. */
function namesBetter({ token }: TokenIn, actual: string, expected: string): boolean {
  const text = /^\[(.*)\]/s.exec(token.text)?.[1] ?? '';
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const named = (anchor: string) => words.filter((word) => anchor.toLowerCase().includes(word)).length;
  return named(actual) > named(expected);
}

/** A misspelling, or another section of the source's; anything else may be a heading's translation. */
function isSlip(expected: string, actual: string, source: LocalizedDocument): boolean {
  if (expected === actual) return false;
  return nearest(expected, [actual]) !== undefined || anchorsOf(source).includes(actual);
}

/** The fragments of all links of a document. */
function anchorsOf(document: LocalizedDocument): string[] {
  return tokensOf(leafSegments(document), 'link').flatMap(({ token }) => anchorOf(token.value) || []);
}

const KEEPS = new WeakMap<Alignment, boolean>();
const ENOUGH = 5;
const MOSTLY = 0.9;

function keepsAnchors(alignment: Alignment): boolean {
  const known = KEEPS.get(alignment);
  if (known !== undefined) return known;
  const [source, target] = [new Set(anchorsOf(alignment.source)), anchorsOf(alignment.target)];
  const kept = target.filter((anchor) => source.has(anchor)).length;
  const keeps = target.length >= ENOUGH && kept / target.length >= MOSTLY;
  KEEPS.set(alignment, keeps);
  return keeps;
}
