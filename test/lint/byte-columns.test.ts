import { describe, expect, it } from 'vitest';
import { ByteColumns } from '../../src/lint/byte-columns.ts';

const place = (line: number, start: number, end: number, endLine = line) => ({
  start: { line, column: start },
  end: { line: endLine, column: end },
});

/** What a consumer does with the columns: cut the line's bytes. */
function cut(line: string, range: { start: number; end: number }): string {
  return Buffer.from(line)
    .subarray(range.start - 1, range.end - 1)
    .toString();
}

describe('ByteColumns', () => {
  it('counts the bytes before a word in any script', () => {
    const lines = ['Etablering av kretsen är klar', '회로의 상태를 확인합니다', '𐐀 emoji 👩‍💻 ok'];
    const columns = new ByteColumns(lines.join('\r\n'));
    for (const [index, word] of [
      [0, 'klar'],
      [1, '상태를'],
      [2, 'ok'],
      [2, '👩‍💻'],
    ] as const) {
      const at = lines[index]!.indexOf(word) + 1;
      expect(cut(lines[index]!, columns.of(place(index + 1, at, at + word.length)))).toBe(word);
    }
  });

  it('counts the end on its own line', () => {
    expect(new ByteColumns('één\nünf').of(place(1, 2, 3, 2))).toEqual({ start: 3, end: 4 });
  });

  it('stays linear on one line of a megabyte', () => {
    const text = 'é'.repeat(1_000_000);
    const columns = new ByteColumns(text);
    for (let i = 1; i < 1_000_000; i += 50) expect(columns.of(place(1, i, i + 1)).start).toBe(2 * i - 1);
  });
});
