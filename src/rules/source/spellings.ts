import type { LocalizedDocument, Segment, Token } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';

/** A name that a source writes otherwise here than elsewhere. */
export interface OddSpelling {
  readonly segment: Segment;
  readonly token: Token;
  /** How the source writes it elsewhere. */
  readonly usual: string;
}

/** How much oftener the usual spelling has to stand there. */
const TIMES = 3;

/**
 * Names of two capitals ("ExpressRoute") that a document also writes with one ("Expressroute"). The usual spelling
 * has to be far the commoner; ordinary words have no spelling of this kind.
 */
export function oddSpellings(document: LocalizedDocument): OddSpelling[] {
  const names = leafSegments(document).flatMap((segment) =>
    segment.tokens.flatMap((token) => (token.kind === 'name' ? [{ segment, token }] : [])),
  );
  const groups = Map.groupBy(names, ({ token }) => token.value.toLowerCase());
  return [...groups.values()].flatMap((members) => {
    const spellings = Map.groupBy(members, ({ token }) => token.value);
    if (spellings.size < 2) return [];
    const [usual, most] = [...spellings].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    if (!/\p{Ll}\p{Lu}/u.test(usual)) return [];
    return members
      .filter(
        ({ token }) => isOdd(token.value, usual) && spellings.get(token.value)!.length * TIMES <= most.length,
      )
      .map((member) => ({ ...member, usual }));
  });
}

/** With a capital at its head and none within: all capitals, or none, may be a matter of style. */
function isOdd(value: string, usual: string): boolean {
  return value !== usual && /^\p{Lu}[\p{Ll}\p{N}]+$/u.test(value);
}
