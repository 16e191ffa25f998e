import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/lint/fix.ts';

const fix = (line: number, from: number, to: number, text: string) => ({
  start: { line, column: from },
  end: { line, column: to },
  text,
});

describe('applyFixes', () => {
  it('applies fixes in any order, by lines of any kind', () => {
    const { text, applied } = applyFixes('één twee\r\ndrie\nvier', [
      fix(3, 1, 5, '4'),
      fix(1, 1, 4, '1'),
      fix(2, 5, 5, '!'),
    ]);
    expect({ text, applied }).toEqual({ text: '1 twee\r\ndrie!\n4', applied: 3 });
  });

  it('leaves out what overlaps, and counts it', () => {
    expect(applyFixes('abcdef', [fix(1, 1, 4, 'X'), fix(1, 3, 5, 'Y'), fix(1, 4, 5, 'Z')])).toEqual({
      text: 'XZef',
      applied: 2,
      skipped: 1,
    });
  });
});
