import { longestRise } from './chain.ts';
import type { BlockNode } from './tree.ts';

/** Tables of fewer rows that can be told by their first cells are not asked whether they were sorted anew. */
const FEWEST = 4;
/** The largest share of such rows that stands in the source's order where a table was sorted anew. */
const IN_ORDER = 0.75;

export interface RowPair {
  readonly source: BlockNode;
  readonly target: BlockNode;
}

/**
 * The rows of two tables of which one was sorted by another order, by what their first cells share word for word:
 * a name, a key, a piece of code. A sequence alignment would pair whatever stands side by side.
 *
 * @returns nothing where the rows stand in the same order, or cannot be told by their first cells
 */
export function pairSortedRows(source: readonly BlockNode[], target: readonly BlockNode[]): RowPair[] {
  const rows = byKey(source);
  const pairs: RowPair[] = [];
  for (const [key, row] of byKey(target)) {
    const other = rows.get(key);
    if (row !== undefined && other !== undefined) pairs.push({ source: other, target: row });
  }
  pairs.sort((a, b) => a.target.index - b.target.index);
  const kept = longestRise(pairs.map((pair) => pair.source.index)).length;
  return pairs.length < FEWEST || kept > IN_ORDER * pairs.length ? [] : pairs;
}

/** Key → its row, undefined where several rows have it. */
function byKey(rows: readonly BlockNode[]): Map<string, BlockNode | undefined> {
  const found = new Map<string, BlockNode | undefined>();
  for (const row of rows) {
    const text =
      row.kind === 'row' ? row.children[0]?.segments.map(({ segment }) => segment.text).join(' ') : '';
    const key = text
      ?.replace(/[`*_\\]/g, '')
      .trim()
      .toLowerCase();
    if (key) found.set(key, found.has(key) ? undefined : row);
  }
  return found;
}
