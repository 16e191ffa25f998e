/** A stretch in which two sequences differ, by half-open ranges of indices. */
export interface Change {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/** Beyond this many cells the middle is taken as one change; what is told is still true, only less exact. */
const MOST_CELLS = 250_000;

/**
 * Where two sequences of keys differ: equal ends are set aside, the middle is compared by a longest common
 * subsequence (Wagner & Fischer 1974), within a bound on its size.
 */
export function diffKeys(source: readonly string[], target: readonly string[]): Change[] {
  let start = 0;
  while (start < source.length && start < target.length && source[start] === target[start]) start++;
  let below = source.length;
  let right = target.length;
  while (below > start && right > start && source[below - 1] === target[right - 1]) {
    below--;
    right--;
  }
  if (start === below && start === right) return [];
  const rows = source.slice(start, below);
  const columns = target.slice(start, right);
  if (rows.length * columns.length > MOST_CELLS) return [{ source: [start, below], target: [start, right] }];
  return changesOf(rows, columns, commonLengths(rows, columns)).map((change) => shift(change, start));
}

/** For each pair of suffixes, how much they have in common. */
function commonLengths(rows: readonly string[], columns: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: rows.length + 1 }, () => new Uint16Array(columns.length + 1));
  for (let row = rows.length - 1; row >= 0; row--) {
    for (let column = columns.length - 1; column >= 0; column--) {
      table[row]![column] =
        rows[row] === columns[column]
          ? table[row + 1]![column + 1]! + 1
          : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
    }
  }
  return table;
}

function changesOf(
  rows: readonly string[],
  columns: readonly string[],
  table: readonly Uint16Array[],
): Change[] {
  const changes: Change[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  const close = () => {
    if (row > fromRow || column > fromColumn)
      changes.push({ source: [fromRow, row], target: [fromColumn, column] });
  };
  while (row < rows.length && column < columns.length) {
    if (rows[row] === columns[column]) {
      close();
      [fromRow, fromColumn] = [++row, ++column];
    } else if (table[row + 1]![column]! >= table[row]![column + 1]!) row++;
    else column++;
  }
  [row, column] = [rows.length, columns.length];
  close();
  return changes;
}

function shift({ source, target }: Change, by: number): Change {
  return { source: [source[0] + by, source[1] + by], target: [target[0] + by, target[1] + by] };
}
