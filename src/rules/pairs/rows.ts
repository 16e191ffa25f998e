import { walkPairs } from '../../alignment/project.ts';
import type { Alignment, BlockPair } from '../../alignment/types.ts';

const ROWS = new WeakMap<Alignment, ReadonlyMap<BlockPair, BlockPair>>();

/** The pair of rows around each pair of cells. */
export function locateRows(alignment: Alignment): ReadonlyMap<BlockPair, BlockPair> {
  const known = ROWS.get(alignment);
  if (known) return known;
  const rows = new Map<BlockPair, BlockPair>();
  for (const row of walkPairs(alignment)) {
    if (row.kind === 'row') for (const cell of row.children) rows.set(cell, row);
  }
  ROWS.set(alignment, rows);
  return rows;
}
