import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAligned } from '../../scripts/bench-align/aligned.ts';
import { measureByHand } from '../../scripts/bench-align/by-hand.ts';

const EN = '# Tea\n\nBoil the water. Warm the pot.\n\nWait.\n';
const KO = '# 차\n\n물을 끓입니다. 주전자를 데웁니다.\n';

/** The units' places counted by hand; the last paragraph has no counterpart. */
const PAGE = {
  blocks: ['1:1-1:6#0 | 1:1-1:4#0', '3:1-3:32#0 | 3:1-3:22#0', '5:1-5:6#0 |'],
  segments: ['1:3-1:6#0 | 1:3-1:4#0', '3:1-3:16#0 | 3:1-3:9#0', '3:17-3:32#0 | 3:10-3:22#0', '5:1-5:6#0 |'],
};

const folder = mkdtempSync(join(tmpdir(), 'isogloss-aligned-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(target: string): { keys: string; trees: string } {
  const [keys, trees] = [join(folder, 'keys'), join(folder, 'trees')];
  mkdirSync(keys, { recursive: true });
  mkdirSync(join(trees, 'tea'), { recursive: true });
  writeFileSync(join(trees, 'tea/en.md'), EN);
  writeFileSync(join(trees, 'tea/ko.md'), target);
  const side = (path: string, text: string) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const page = { source: side('en.md', EN), target: side('ko.md', KO), ...PAGE };
  const file = { repository: 'a/tea', commit: 'abc', folder: 'tea', locale: 'ko', pages: [page] };
  writeFileSync(join(keys, 'tea-ko.json'), JSON.stringify(file));
  return { keys, trees };
}

describe('pages aligned by hand', () => {
  it('score the alignment by groups, and what stands alone apart', () => {
    const { keys, trees } = write(KO);
    const all = { precision: 1, recall: 1, f1: 1 };
    expect(measureByHand(keys, trees)).toEqual({
      'tea-ko': {
        pages: 1,
        blocks: { groups: 2, strict: all, lax: all, withoutCounterpart: 1, alone: all },
        segments: { groups: 3, strict: all, lax: all, withoutCounterpart: 1, alone: all },
      },
    });
  });

  it('are of no use where the text is another one', () => {
    const { keys, trees } = write('# 차\n');
    expect(() => [...readAligned(keys, trees)]).toThrow('ko.md is not the text that was aligned.');
  });
});
