import type { Span } from '../../text/place.ts';

const ESCAPE = /(\\+)([!-/:-@[-`{-~])/g;

/**
 * Some exports escaped the source half once more than the target half: `\\*` where the page has `\*`. That is
 * only certain where both halves have the same escapes in the same order, each of them doubled.
 *
 * @returns the offsets of the superfluous backslashes in the source half, in order
 */
export function doubledEscapes(text: string, target: Span, source: Span): number[] {
  const first = text.indexOf('\\\\', source.start);
  if (first < 0 || first >= source.end) return [];
  const once = [...text.slice(target.start, target.end).matchAll(ESCAPE)];
  const twice = [...text.slice(source.start, source.end).matchAll(ESCAPE)];
  if (once.length !== twice.length) return [];
  const omitted: number[] = [];
  for (const [i, match] of twice.entries()) {
    const kept = once[i]![1]!.length;
    if (match[2] !== once[i]![2] || match[1]!.length !== 2 * kept) return [];
    for (let n = 0; n < kept; n++) omitted.push(source.start + match.index + n);
  }
  return omitted;
}
