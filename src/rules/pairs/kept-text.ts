import { walkPairs } from '../../alignment/project.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import { allSegments } from './locate.ts';
import { foldText, wordsOf } from './prose.ts';
import { isQuotedMessage } from './quoted-message.ts';

/** How many cells a column must have, and how many of them must be the source's, for it to be kept on purpose. */
const FEWEST = 4;
const KEPT = 0.8;
/** A shorter text that begins like a name is one: `limit (in query): integer`. */
const SHORT = 6;
/** What a change is called in a repository's history, by the Conventional Commits specification. */
const COMMIT = /^(?:build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(?:\([^()\s]{1,40}\))?!?: /;
const LINK_ALONE = /^\[[^\]]*\]\(<?https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*>?\)[.,]?$/;

/**
 * Whether a text in the source's language may be meant to be: the title of what a link leads to, a cell of a column
 * that nobody has translated in a table that somebody has, a message that is quoted, the subject of a commit, or a few
 * words after a name.
 */
export function mayBeKept(alignment: Alignment, block: BlockPair, pairs: readonly SegmentPair[]): boolean {
  const texts = pairs.flatMap(({ target }) =>
    target.map(({ text, plain }) => ({ text: text.trim(), plain })),
  );
  return (
    keptCells(alignment).has(block) ||
    isQuotedMessage(alignment, block) ||
    texts.every(({ text }) => COMMIT.test(text)) ||
    texts.every(({ text }) => LINK_ALONE.test(text)) ||
    texts.every(({ plain }) => /^\P{L}*\p{Ll}/u.test(plain) && wordsOf(plain).length < SHORT)
  );
}

const CELLS = new WeakMap<Alignment, ReadonlySet<BlockPair>>();

/** The cells of columns that nobody has translated, in tables that somebody has. */
export function keptCells(alignment: Alignment): ReadonlySet<BlockPair> {
  const known = CELLS.get(alignment);
  if (known) return known;
  const kept = new Set<BlockPair>();
  for (const table of walkPairs(alignment)) if (table.kind === 'table') addKept(table, kept);
  CELLS.set(alignment, kept);
  return kept;
}

function addKept(table: BlockPair, kept: Set<BlockPair>): void {
  const columns = new Map<number, BlockPair[]>();
  // The row at the head is translated, or not, for itself.
  for (const row of table.children.slice(1)) {
    for (const cell of row.children) {
      const column = row.source[0]?.children.indexOf(cell.source[0]!) ?? -1;
      if (column >= 0) columns.set(column, [...(columns.get(column) ?? []), cell]);
    }
  }
  const isKept = (cells: readonly BlockPair[]) =>
    cells.length >= FEWEST && cells.filter(isSame).length >= KEPT * cells.length;
  const isTranslated = table.children.some(({ children }) => children.some((cell) => !isSame(cell)));
  for (const cells of columns.values())
    if (isTranslated && isKept(cells)) for (const cell of cells) kept.add(cell);
}

function isSame({ source, target }: BlockPair): boolean {
  const folded = (blocks: BlockPair['source']) => foldText(blocks.flatMap(allSegments));
  return folded(source) === folded(target);
}
