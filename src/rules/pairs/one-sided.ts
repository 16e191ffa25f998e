import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import { lettersIn } from './lengths.ts';
import { allSegments } from './locate.ts';
import {
  hasLoneNeighbour,
  hasTwin,
  isBesideDoubt,
  isElsewhere,
  isSplitOff,
  isWrittenThere,
  rivalledPairs,
} from './rivals.ts';
import { tellingTokens } from './same-thing.ts';
import { otherSide, type Side } from './sides.ts';

/** A block that one side has and the other lacks. */
export interface OneSided {
  readonly block: Block;
  readonly pair: BlockPair;
  readonly kind: 'section' | 'step' | 'block';
  /** The other side may have it after all: at the same gap, in a neighbour, or elsewhere on the page. */
  readonly rivalled: boolean;
}

const FOUND = new WeakMap<Alignment, Partial<Record<Side, readonly OneSided[]>>>();

/**
 * What only one side has, in reading order. A list or section is told as a whole, not item by item. Worked out once,
 * for each kind of block has a rule of its own.
 */
export function oneSidedBlocks(alignment: Alignment, side: Side): readonly OneSided[] {
  const sides = FOUND.get(alignment) ?? {};
  FOUND.set(alignment, sides);
  sides[side] ??= [...visit(alignment, alignment.blocks, { parents: [], side, rivalled: false })];
  return sides[side];
}

interface Where {
  readonly parents: readonly Block[];
  readonly side: Side;
  /** A neighbour of something around may hold what seems to be missing. */
  readonly rivalled: boolean;
}

function* visit(alignment: Alignment, pairs: readonly BlockPair[], where: Where): Generator<OneSided> {
  const { side, parents } = where;
  const other = otherSide(side);
  const rivalled = rivalledPairs(alignment, pairs, side);
  for (const pair of pairs) {
    const [block] = pair[side];
    if (block && pair[other].length === 0) {
      const kind = kindOf(block, parents);
      if (!kind || isRepeatedCell(pair, pairs, parents, side)) continue;
      const isLabel = isLabelOf(parents.at(-1), block);
      // The site puts its own label, in the reader's language, where the file has none.
      if (isLabel && side === 'target') continue;
      if (isPageTitle(alignment[other], block)) continue;
      const isRivalled =
        isLabel ||
        where.rivalled ||
        rivalled.has(pair) ||
        isAside(block) ||
        isHeadingOf(block, parents) ||
        hasTwin(pairs, pair, side) ||
        isBesideDoubt(pairs, pair) ||
        isSplitOff(alignment, pairs, pair, side) ||
        isWrittenThere(alignment, block, side) ||
        isElsewhere(alignment, block, side);
      yield { block, pair, kind, rivalled: isRivalled };
    } else if (block) {
      const inside = where.rivalled || mayBeBeside(pairs, pair, other);
      yield* visit(alignment, pair.children, { side, parents: [...parents, block], rivalled: inside });
    }
  }
}

const LISTS: ReadonlySet<string> = new Set(['list', 'table', 'item', 'step']);

/** Whether a list may have been cut in two on one side, so that its items stand in the one beside it. */
function mayBeBeside(siblings: readonly BlockPair[], pair: BlockPair, other: Side): boolean {
  if (!LISTS.has(pair.kind)) return false;
  return hasLoneNeighbour(siblings, pair, (lone) => lone[other].length > 0 && lone.kind === pair.kind);
}

/** A page's title stands in the front matter on one side and as a heading on the other. */
function isPageTitle({ frontMatter }: LocalizedDocument, { kind, level }: Block): boolean {
  return kind === 'heading' && level === 1 && frontMatter?.entries.has('title') === true;
}

/** Fewer letters, with nothing in them that a translator keeps, only lead on: "For example:". */
const TELLING = 30;

function isAside(block: Block): boolean {
  if (block.kind !== 'paragraph' || lettersIn([block]) >= TELLING) return false;
  return !tellingTokens(block).some((token) => /^(?:code|link|image|number) /.test(token));
}

/** A section that is there on both sides has a heading on both, in whatever words. */
function isHeadingOf({ kind }: Block, parents: readonly Block[]): boolean {
  return kind === 'heading' && parents.at(-1)?.kind === 'section';
}

/** Whether a block is what a notice's first line calls it: `:::tip[Tipp]`, `!!! note "Remarque"`. */
function isLabelOf(notice: Block | undefined, block: Block): boolean {
  if (notice?.kind !== 'notice' || notice.children[0] !== block) return false;
  return block.kind === 'paragraph' && block.place.start.line === notice.place.start.line;
}

/** Text that no reader sees, and definitions, which the links that use them stand for. */
const UNSEEN: ReadonlySet<string> = new Set(['comment', 'definition', 'break']);
const MODULE_LINES: ReadonlySet<string> = new Set(['import', 'export', 'style', 'script']);

function kindOf(block: Block, parents: readonly Block[]): OneSided['kind'] | undefined {
  if (UNSEEN.has(block.kind) || MODULE_LINES.has(block.name ?? '')) return undefined;
  if (block.kind === 'html' && !hasSomethingToShow(block)) return undefined;
  if (isMarkupAlone(block)) return undefined;
  if (block.kind === 'section') return 'section';
  if (block.kind === 'step') return 'step';
  // A bullet below a step is a step of its own to who follows the instructions.
  return block.kind === 'item' && parents.some(({ kind }) => kind === 'step') ? 'step' : 'block';
}

/** A paragraph of tags with nothing between them, as for an old anchor; a row of empty cells; `{' '}`. */
function isMarkupAlone(block: Block): boolean {
  if (block.kind === 'shortcode') return block.value !== undefined && !/\p{L}/u.test(block.value);
  return (
    (block.kind === 'paragraph' || block.kind === 'row') &&
    allSegments(block).every(
      ({ plain, tokens }) =>
        !/[\p{L}\p{N}]/u.test(plain) &&
        tokens.every(({ kind, text }) => kind === 'placeholder' && !SHOWN.test(text)),
    )
  );
}

const SHOWN = /<(?:img|video|iframe|audio|[A-Z])|\{[^{}'"]*\p{L}/u;

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
