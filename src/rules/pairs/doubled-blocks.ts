import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block, BlockKind, LocalizedDocument } from '../../document/types.ts';

/** A block that says what its neighbour above says, where the source goes on. */
export interface DoubledBlock {
  readonly block: Block;
  /** What the source has there, where something is paired with it. */
  readonly source?: Block;
  readonly pair: BlockPair;
  /** The source says it once, and one pair holds both. */
  readonly within?: true;
}

/** Rows and cells are often alike on purpose. */
const KINDS: ReadonlySet<BlockKind> = new Set(['item', 'step', 'paragraph', 'notice', 'quote']);
/** Two texts of the source of this length are hardly translated by the same words. */
const TELLING = 30;

const FOUND = new WeakMap<Alignment, readonly DoubledBlock[]>();

/** Blocks doubled where another one was dropped, so that the counts agree. Several rules ask; worked out once. */
export function doubledBlocks(alignment: Alignment): readonly DoubledBlock[] {
  const found = FOUND.get(alignment) ?? [...visit(alignment, alignment.blocks)];
  FOUND.set(alignment, found);
  return found;
}

function* visit(alignment: Alignment, pairs: readonly BlockPair[]): Generator<DoubledBlock> {
  let above: BlockPair | undefined;
  for (const pair of pairs) {
    const [block] = pair.target;
    if (!block) continue;
    yield* saidTwice(alignment, pair);
    if (above && isDoubled(alignment, above, pair)) {
      const [source] = pair.source;
      yield { block, pair, ...(source && { source }) };
    } else yield* visit(alignment, pair.children);
    above = pair;
  }
}

/** What of a text that was split, as it seems, only says again what stands before it. */
function* saidTwice({ target: document }: Alignment, pair: BlockPair): Generator<DoubledBlock> {
  const { source, target } = pair;
  if (source.length >= target.length) return;
  for (const [index, block] of target.entries()) {
    const before = target[index - 1];
    const text = writtenOf(document, block);
    if (before && text.length >= TELLING && text === writtenOf(document, before))
      yield { block, pair, within: true };
  }
}

function isDoubled({ source, target }: Alignment, above: BlockPair, pair: BlockPair): boolean {
  const [first, second] = [above.target[0]!, pair.target[0]!];
  if (first.kind !== second.kind || !KINDS.has(second.kind)) return false;
  const text = writtenOf(target, second);
  if (text === '' || text !== writtenOf(target, first)) return false;
  const [from, to] = [above.source[0], pair.source[0]];
  if (!from) return false;
  const before = writtenOf(source, from);
  // Nothing of the source is paired with it: told elsewhere, where that is sure.
  if (!to) return text.length >= TELLING;
  const after = writtenOf(source, to);
  if (before === after) return false;
  return text.length >= TELLING || text === before || marksOf(before) !== marksOf(after);
}

/** A block as written, without the marker of a list. */
function writtenOf({ view }: LocalizedDocument, { span }: Block): string {
  return view.text.slice(span.start, span.end).replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '');
}

/** What of a text no translator touches: code, addresses, attributes, numbers. */
function marksOf(text: string): string {
  return (text.match(/`[^`]*`|\]\([^()\s]*\)|\d+|\w+=("[a-z0-9-]*")/g) ?? []).join(' ');
}
