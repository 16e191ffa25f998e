import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChain, longestRise } from '../../src/alignment/chain.ts';
import { chainedWindow } from '../../src/alignment/window.ts';

describe('findChain', () => {
  it('takes what occurs once on both sides, in an order that both keep', () => {
    expect(findChain([1, 2, 3, 3, 4], [1, 3, 4, 2])).toEqual([
      { row: 0, column: 0 },
      { row: 4, column: 2 },
    ]);
  });

  it('passes over what has no signature', () => {
    expect(findChain([undefined, 5], [undefined, 5])).toEqual([{ row: 1, column: 1 }]);
  });
});

describe('longestRise', () => {
  it('gives the places of a longest rising part', () => {
    expect(longestRise([3, 1, 2, 5, 4, 6])).toHaveLength(4);
    expect(longestRise([])).toEqual([]);
  });

  it('rises', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), (values) => {
        const rise = longestRise(values).map((index) => values[index]!);
        expect(rise).toEqual([...rise].sort((a, b) => a - b));
      }),
    );
  });
});

describe('chainedWindow', () => {
  const sizes = fc.record({
    rows: fc.integer({ min: 0, max: 300 }),
    columns: fc.integer({ min: 0, max: 300 }),
  });
  const points = fc.array(fc.record({ row: fc.nat(299), column: fc.nat(299) }), { maxLength: 6 });

  it('has a way from its first cell to its last, through every point', () => {
    fc.assert(
      fc.property(sizes, points, ({ rows, columns }, wanted) => {
        const chain: { row: number; column: number }[] = [];
        for (const point of wanted.sort((a, b) => a.row - b.row)) {
          const last = chain.at(-1) ?? { row: -1, column: -1 };
          if (
            point.row > last.row &&
            point.column > last.column &&
            point.row < rows &&
            point.column < columns
          ) {
            chain.push(point);
          }
        }
        const window = chainedWindow(rows, columns, chain);
        expect(window.at(0, 0)).toBe(0);
        expect(window.at(rows, columns)).toBe(window.size - 1);
        for (const { row, column } of chain) {
          expect(window.at(row, column)).toBeGreaterThanOrEqual(0);
          expect(window.at(row + 1, column + 1)).toBeGreaterThanOrEqual(0);
        }
        for (let row = 1; row <= rows; row++)
          expect(window.low[row]).toBeLessThanOrEqual(window.high[row - 1]!);
      }),
    );
  });

  it('stays narrow where both sides are long', () => {
    const window = chainedWindow(50_000, 50_000, []);
    expect(window.size).toBeLessThan(50_000 * 40);
  });

  it('takes one row against very many columns', () => {
    expect(chainedWindow(1, 50_000, []).size).toBeLessThan(200_100);
  });
});
