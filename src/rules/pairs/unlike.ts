import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block, Segment, TokenKind } from '../../document/types.ts';
import { nameKey, searchText, survivesIn } from '../../text/survives.ts';
import { splitQuantity } from '../../text/tokens.ts';
import { locateRows } from './rows.ts';

const KINDS: ReadonlySet<TokenKind> = new Set(['code', 'identifier', 'name', 'acronym', 'number']);
const UNLIKE = new WeakMap<BlockPair, boolean>();

/**
 * Whether two paired blocks hold so little in common that they may be no pair at all, or one was rewritten: the
 * target lacks two of the source's tokens or more, and most of them. Of a table the whole row is asked, by its
 * first cell.
 */
export function isUnlike(alignment: Alignment, block: BlockPair): boolean {
  const known = UNLIKE.get(block);
  if (known !== undefined) return known;
  const row = block.kind === 'cell' ? locateRows(alignment).get(block) : undefined;
  const unlike = row ? isOtherRow(row) : isOtherText(block);
  UNLIKE.set(block, unlike);
  return unlike;
}

function isOtherText({ source, target }: BlockPair): boolean {
  const wanted = tokensIn(source);
  const kept = keptIn(wanted, target);
  return wanted.size - kept >= 2 && wanted.size - kept > kept;
}

/** A row is known by its first cell, where both sides name something there. */
function isOtherRow({ source, target }: BlockPair): boolean {
  const [from, to] = [source[0]?.children[0], target[0]?.children[0]];
  if (!from || !to) return false;
  const [wanted, there] = [tokensIn([from]), tokensIn([to])];
  return wanted.size > 0 && there.size > 0 && ![...wanted.keys()].some((key) => there.has(key));
}

/** What a translation is expected to keep of some blocks, each once. */
function tokensIn(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { tokens } of blocks.flatMap(({ segments }) => segments)) {
    for (const { kind, value } of tokens) {
      if (!KINDS.has(kind)) continue;
      const word = kind === 'number' ? splitQuantity(value).number : value;
      found.set(nameKey(word), word);
    }
  }
  return found;
}

function keptIn(wanted: ReadonlyMap<string, string>, blocks: readonly Block[]): number {
  const segments: readonly Segment[] = blocks.flatMap((block) => block.segments);
  const text = searchText(segments.map((segment) => segment.text).join('\n'));
  const there = tokensIn(blocks);
  return [...wanted].filter(([key, word]) => there.has(key) || survivesIn(word, text)).length;
}
