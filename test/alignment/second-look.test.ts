import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { scanStems } from '../../src/alignment/stems.ts';
import { outline, read } from './read.ts';

const SOURCE = `# Keeping bees

Every spring the keeper opens the hive at 12 °C and looks for mould.

A strong queen lays 2000 eggs on a warm day.

Put the honey in jars after 14 days. Good honey sets slowly.

Write the date on the hive, so that nobody opens it within 9 days.

The queen is marked with a dot of 3 mm.

You need:

- a queen
- a hive
- honey
`;

/** The pairs of the list's items, in the order of the source's. */
function items(locale: string, target: string): string[] {
  const lines = outline(alignDocuments(read('en', SOURCE), read(locale, target))).slice(-3);
  return lines.map((line) => line.replace(' (moved)', '')).sort();
}

describe('a second look, with words learnt from the page', () => {
  it('tells Korean items apart that changed places', () => {
    const target = `# 벌 치기

봄마다 양봉가는 12 °C가 되면 벌통을 열어 곰팡이가 있는지 살핍니다.

튼튼한 여왕벌은 따뜻한 날 알을 2000개 낳습니다.

벌꿀은 14일 뒤에 병에 담으세요. 좋은 벌꿀은 천천히 굳습니다.

아무도 9일 안에 열지 않도록 벌통에 날짜를 적으세요.

여왕벌은 3 mm 색점으로 표시합니다.

필요한 것:

- 벌통
- 여왕벌
- 벌꿀
`;
    expect(items('ko', target)).toEqual(['1:1 a hive | 벌통', '1:1 a queen | 여왕벌', '1:1 honey | 벌꿀']);
  });

  it('tells Finnish items apart that changed places, in other cases than before', () => {
    const target = `# Mehiläisten hoito

Joka kevät hoitaja avaa 12 °C:ssa mehiläispesän ja etsii hometta.

Vahva kuningatar munii lämpimänä päivänä 2000 munaa.

Pane hunajaa purkkeihin 14 päivän päästä. Hyvä hunaja jähmettyy hitaasti.

Kirjoita päivämäärä mehiläispesään, jottei kukaan avaa sitä 9 päivään.

Kuningatar merkitään 3 mm:n väripisteellä.

Tarvitset:

- mehiläispesän
- kuningattaren
- hunajaa
`;
    expect(items('fi', target)).toEqual([
      '1:1 a hive | mehiläispesän',
      '1:1 a queen | kuningattaren',
      '1:1 honey | hunajaa',
    ]);
  });

  it('leaves items in their order where the page says nothing of their words', () => {
    const target = `# 养蜂

每年春天 12 °C 时养蜂人打开蜂箱，查看有没有发霉。

强壮的蜂王在温暖的日子产 2000 枚卵。

14 天以后把蜂蜜装进罐子里。好的蜂蜜结晶慢。

在蜂箱上写下日期，免得有人 9 天内再打开。

蜂王用 3 mm 的彩色点作标记。

你需要：

- 甲
- 乙
- 丙
`;
    expect(items('zh', target)).toEqual(['1:1 a hive | 乙', '1:1 a queen | 甲', '1:1 honey | 丙']);
  });
});

describe('scanStems', () => {
  it('takes a word in two cases, with and without a particle, for one', () => {
    expect(scanStems('Перемещение перемещением')).toHaveLength(2);
    expect(scanStems('перемещение перемещением')).toHaveLength(1);
    expect(scanStems('벌통을 벌통에 벌통')).toHaveLength(1);
    expect(scanStems('Settings settings setting')).toHaveLength(1);
  });

  it('reads undivided writing in twos', () => {
    expect(scanStems('蜂箱を開く')).toHaveLength(4);
    expect(scanStems('蜂，箱')).toEqual([]);
  });
});
