import { describe, expect, it } from 'vitest';
import { ByteColumns, withBytes } from '../../src/lint/byte-columns.ts';
import type { Observed } from '../../src/lint/observed.ts';
import { TextView } from '../../src/text/view.ts';

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

describe('withBytes', () => {
  it('knows the columns of place and fix in the files of the page, and of no other', () => {
    const observe = (path: string) => {
      const target = { path, place: place(1, 2, 3), text: 'x' };
      return { observation: { messageId: 'm', target, fix: { ...place(1, 1, 2), text: 'e' } } } as Observed;
    };
    const documents = [{ path: 'a.md', view: new TextView('éxé') }];
    const [known, unknown] = withBytes([observe('a.md'), observe('b.md')], documents);
    expect(known!.bytes).toEqual({ start: 3, end: 4, fix: { start: 1, end: 3 } });
    expect(unknown).not.toHaveProperty('bytes');
  });
});
