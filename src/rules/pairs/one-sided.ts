import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';

/** A block that one side has and the other lacks. */
export interface OneSided {
  readonly block: Block;
  readonly pair: BlockPair;
  readonly kind: 'section' | 'step' | 'block';
  /** The other side has a block of this kind at the same gap, which may be the same thing in other words. */
  readonly rivalled: boolean;
}

type Side = 'source' | 'target';

/** What only one side has, in reading order. A list or section is told as a whole, not item by item. */
export function* oneSidedBlocks(alignment: Alignment, side: Side): Generator<OneSided> {
  yield* visit(alignment.blocks, [], side);
}

function* visit(pairs: readonly BlockPair[], parents: readonly Block[], side: Side): Generator<OneSided> {
  const other = side === 'source' ? 'target' : 'source';
  const rivalled = rivalledPairs(pairs, side);
  for (const pair of pairs) {
    const [block] = pair[side];
    if (block && pair[other].length === 0) {
      const kind = kindOf(block, parents);
      if (kind && !isRepeatedCell(pair, pairs, parents, side)) {
        yield { block, pair, kind, rivalled: rivalled.has(pair) };
      }
    } else if (block) yield* visit(pair.children, [...parents, block], side);
  }
}

/** The pairs in whose stretch of one-sided neighbours the other side has as many of their kind. */
function rivalledPairs(siblings: readonly BlockPair[], side: Side): ReadonlySet<BlockPair> {
  const rivalled = new Set<BlockPair>();
  let stretch: BlockPair[] = [];
  const close = () => {
    const surplus = new Map<string, number>();
    for (const { kind, [side]: own } of stretch) {
      surplus.set(kind, (surplus.get(kind) ?? 0) + (own.length > 0 ? 1 : -1));
    }
    for (const pair of stretch) if (surplus.get(pair.kind)! <= 0) rivalled.add(pair);
    stretch = [];
  };
  for (const pair of siblings) {
    if (pair.source.length > 0 && pair.target.length > 0) close();
    else stretch.push(pair);
  }
  close();
  return rivalled;
}

/** Text that no reader sees, and definitions, which the links that use them stand for. */
const UNSEEN: ReadonlySet<string> = new Set(['comment', 'definition', 'break']);
const MODULE_LINES: ReadonlySet<string> = new Set(['import', 'export', 'style', 'script']);

function kindOf(block: Block, parents: readonly Block[]): OneSided['kind'] | undefined {
  if (UNSEEN.has(block.kind) || MODULE_LINES.has(block.name ?? '')) return undefined;
  if (block.kind === 'html' && !hasSomethingToShow(block)) return undefined;
  if (block.kind === 'section') return 'section';
  if (block.kind === 'step') return 'step';
  // A bullet below a step is a step of its own to who follows the instructions.
  return block.kind === 'item' && parents.some(({ kind }) => kind === 'step') ? 'step' : 'block';
}

function hasSomethingToShow({ value = '', segments, children }: Block): boolean {
  if (segments.length > 0 || children.length > 0) return true;
  return (
    /<(?:img|video|iframe|table|audio)\b/i.test(value) ||
    /\p{L}{2}/u.test(value.replace(/<[^<>]{0,4000}>/g, ''))
  );
}

/** A column that is missing is missing in every row; the first row tells it. */
function isRepeatedCell(
  pair: BlockPair,
  siblings: readonly BlockPair[],
  parents: readonly Block[],
  side: Side,
) {
  const [block] = pair[side];
  if (block?.kind !== 'cell' || siblings.length === 0) return false;
  const table = parents.findLast(({ kind }) => kind === 'table');
  return table !== undefined && table.children[0] !== parents.at(-1);
}
