import type { Span } from '../../text/place.ts';
import type { TokenKind } from '../types.ts';

/** Numbers in running text. */
export function findTokens(
  text: string,
  options: {
    readonly language: string;
    readonly blanked: readonly Span[];
    readonly knownCode: ReadonlySet<string>;
  },
): { kind: TokenKind; value: string; text: string; span: Span }[] {
  const found: { kind: TokenKind; value: string; text: string; span: Span }[] = [];
  let next = 0;
  for (const match of text.matchAll(/\d+(?:\.\d+)?/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < options.blanked.length && options.blanked[next]!.end <= span.start) next++;
    if ((options.blanked[next]?.start ?? span.end) >= span.end)
      found.push({ kind: 'number', value: match[0], text: match[0], span });
  }
  return found;
}
