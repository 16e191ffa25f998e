import type { Span } from '../../text/place.ts';
import { findTokens } from '../../text/tokens.ts';
import { firstFrom, located, type Reading, trimSpan } from '../reading.ts';
import type { Segment, Token } from '../types.ts';
import { byStart, findBoundaries } from './boundaries.ts';
import { findFolds, foldText, visibleText } from './fold.ts';
import type { Phrasing, RawToken, Visible } from './parts.ts';

function plainOf(text: string, span: Span, visible: readonly Visible[], folds: readonly Span[]): string {
  let plain = '';
  for (let i = firstFrom(visible, span.start, (piece) => piece.end); i < visible.length; i++) {
    const piece = visible[i]!;
    if (piece.start >= span.end) break;
    if (piece.instead !== undefined) plain += piece.instead;
    else {
      const part = { start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) };
      plain += visibleText(text, part, folds);
    }
  }
  return plain.trim();
}

function idsOf(span: Span, { units }: Reading): string[] {
  const ids: string[] = [];
  for (let i = firstFrom(units, span.start, (unit) => unit.span.end); i < units.length; i++) {
    if (units[i]!.span.start >= span.end) break;
    ids.push(units[i]!.id);
  }
  return ids;
}

/**
 * Cuts what a block says into segments, each with the tokens that a translation is expected to keep.
 *
 * @param range what the block's text fills, in offsets of the view
 * @param quotes how many quotes the block stands in
 */
export function buildSegments(phrasing: Phrasing, range: Span, quotes: number, reading: Reading): Segment[] {
  const { text } = reading.view;
  const folds = findFolds(text, range, quotes);
  const blanks = [...phrasing.markup, ...folds];
  const boundaries = findBoundaries(text, phrasing, folds, reading.language);
  const tokens = allTokens(phrasing, range, blanks, reading);
  const placed = ({ kind, value, span }: RawToken): Token => ({
    kind,
    value,
    text: foldText(text, span, folds),
    ...located(reading, span),
  });
  const segments: Segment[] = [];
  let taken = 0;
  [range.start, ...boundaries].forEach((start, index) => {
    const span = trimSpan(text, { start, end: boundaries[index] ?? range.end });
    const plain = plainOf(text, span, phrasing.visible, folds);
    if (plain === '') return;
    while (taken < tokens.length && tokens[taken]!.span.start < span.start) taken++;
    segments.push({
      ids: idsOf(span, reading),
      ...located(reading, span),
      text: foldText(text, span, folds),
      plain,
      tokens: takeTokens(tokens, taken, span, placed),
    });
  });
  return segments;
}

function allTokens(phrasing: Phrasing, range: Span, blanks: readonly Span[], reading: Reading): RawToken[] {
  const shift = ({ start, end }: Span) => ({ start: start - range.start, end: end - range.start });
  const blanked = [...blanks, ...phrasing.opaque].sort(byStart).map(shift);
  const { language, knownCode } = reading;
  const found = findTokens(reading.view.text.slice(range.start, range.end), { language, blanked, knownCode });
  const tokens: RawToken[] = found.map(({ kind, value, span }) => ({
    kind,
    value,
    span: { start: span.start + range.start, end: span.end + range.start },
  }));
  return [...phrasing.tokens, ...tokens].sort((a, b) => byStart(a.span, b.span));
}

/** The tokens of one segment; `tokens` are those that no earlier segment took, in order. */
function takeTokens(
  tokens: RawToken[],
  from: number,
  span: Span,
  place: (token: RawToken) => Token,
): Token[] {
  const within: Token[] = [];
  for (let i = from; i < tokens.length && tokens[i]!.span.start < span.end; i++) {
    // What a cut runs through belongs to neither side.
    if (tokens[i]!.span.start >= span.start && tokens[i]!.span.end <= span.end)
      within.push(place(tokens[i]!));
  }
  return within;
}
