import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { countSeams } from '../../src/alignment/seams.ts';
import { read, sentences } from './read.ts';

const align = (source: string, locale: string, target: string) =>
  sentences(alignDocuments(read('en', source), read(locale, target))).map((line) => line.split(' ')[0]);

describe('sentences that were joined', () => {
  it('are no loss where a Chinese comma stands in the place of the stop', () => {
    const source = 'The folders differ from one system to the other. The list below names them all.\n';
    expect(align(source, 'zh', '各个操作系统所用的目录并不相同，下面的列表把它们全部列了出来。\n')).toEqual([
      '2:1',
    ]);
  });

  it('are no loss where a French semicolon stands there', () => {
    const source = 'Open the lid with care. The spring is under tension.\n';
    expect(align(source, 'fr', 'Ouvrez le couvercle avec soin ; le ressort est tendu.\n')).toEqual(['2:1']);
  });

  it('are told from one that was dropped', () => {
    const source = 'The folders differ from one system to the other. The list below names them all.\n';
    expect(align(source, 'zh', '各个操作系统之间使用的目录各不相同。\n')).toEqual(['1:1', '1:0']);
  });
});

describe('countSeams', () => {
  it('counts marks inside a text, not in numbers nor at its end', () => {
    expect(countSeams('One, two; three: four:')).toBe(3);
    expect(countSeams('1,234 and 12:30')).toBe(0);
    expect(countSeams('先打开盖子，再取出滤芯：')).toBe(1);
    expect(countSeams('افتح الغطاء، ثم أخرج المرشح.')).toBe(1);
  });
});
