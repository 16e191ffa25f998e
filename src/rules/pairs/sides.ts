import type { BlockPair } from '../../alignment/types.ts';
import type { Segment, Token, TokenKind } from '../../document/types.ts';

/** The source, or what was made of it. */
export type Side = 'source' | 'target';

export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source';
}

/** What one side of a pair of blocks says, for rules on segments to look beyond the segment. */
export interface BlockSide {
  readonly segments: readonly Segment[];
  /** Markdown as written, so that a name in a link's address or in code still counts as kept. */
  readonly raw: string;
  /** What readers see. */
  readonly plain: string;
}

export interface BlockSides {
  readonly source: BlockSide;
  readonly target: BlockSide;
}

const SIDES = new WeakMap<BlockPair, BlockSides>();

/** Both sides of a pair of blocks, worked out once. */
export function sidesOf(block: BlockPair): BlockSides {
  const known = SIDES.get(block);
  if (known) return known;
  const side = (blocks: BlockPair['source']) => sideOf(blocks.flatMap(({ segments }) => segments));
  const sides = { source: side(block.source), target: side(block.target) };
  SIDES.set(block, sides);
  return sides;
}

function sideOf(segments: readonly Segment[]): BlockSide {
  return {
    segments,
    raw: segments.map(({ text }) => text).join('\n'),
    plain: segments.map(({ plain }) => plain).join('\n'),
  };
}

/** A token with the segment that it stands in. */
export interface TokenIn {
  readonly token: Token;
  readonly segment: Segment;
}

export function tokensOf(segments: readonly Segment[], kind: TokenKind): TokenIn[] {
  const found: TokenIn[] = [];
  for (const segment of segments) {
    for (const token of segment.tokens) if (token.kind === kind) found.push({ token, segment });
  }
  return found;
}

/** How often each value stands there. */
export function countBy(tokens: readonly TokenIn[], key: (token: Token) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { token } of tokens) counts.set(key(token), (counts.get(key(token)) ?? 0) + 1);
  return counts;
}
