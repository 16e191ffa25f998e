import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const found = (files: Record<string, string>) => severities('numbers-match', files);

describe('a number', () => {
  it('changed is an error', async () => {
    const en = 'The site is cleaner than 98% of pages, and each has 250 rules.\n';
    expect(
      await found({
        en,
        es: 'El sitio es más limpio que el 99 % de las páginas, y cada una tiene 250 reglas.\n',
        ru: 'Сайт чище 98 % страниц, и у каждой 350 правил.\n',
        hi: 'यह साइट 98% पृष्ठों से साफ़ है, और प्रत्येक में 25 नियम हैं।\n',
      }),
    ).toEqual(['es changed error', 'hi changed error', 'ru changed error']);
  });

  it('is no half of a decimal, and a day is no part of its year', async () => {
    expect(
      await found({
        en: 'This integration was deprecated in release 5.0, on August 11, 2020.\n',
        ko: '이 통합은 2020년 8월 11일 릴리스 5.4에서 지원이 중단되었습니다.\n',
        'zh-cn': '该集成已于 2020 年 8 月 18 日在版本 5.0 中弃用。\n',
        uk: 'Цю інтеграцію визнано застарілою у випуску 5.0 від 11 серпня 2020 року.\n',
        fr: 'Cette intégration est dépréciée depuis la version 5 du 11 août 2020.\n',
      }),
    ).toEqual(['ko changed error', 'zh-cn changed error']);
  });

  it('may be said by a version', async () => {
    expect(
      await found({
        en: 'It has been there since release 1.7 of the tool.\n',
        zh: '该功能在工具 v1.7 后引入。\n',
        fr: 'Elle existe depuis la version v1.7 de l’outil.\n',
        ko: '이 기능은 도구의 v1.7부터 있습니다.\n',
      }),
    ).toEqual([]);
  });

  it('that a word with an ending may stand for is only observed', async () => {
    expect(
      await found({
        en: 'The address is in base 16 notation.\n',
        ru: 'Адрес в шестнадцатеричной записи.\n',
        pl: 'Adres jest w zapisie szesnastkowym.\n',
      }),
    ).toEqual(['pl lost info', 'ru lost info']);
  });

  it('more, as in a translator’s note, is only observed', async () => {
    expect(
      await found({
        en: 'What the data does not fill is shown as a mark.\n',
        ja: 'データで埋まらない部分（訳注 1536 バイトの領域）は記号で表示されます。\n',
        de: 'Was die Daten nicht füllen (Anm.: 1536 Byte), erscheint als Zeichen.\n',
      }),
    ).toEqual(['de added info', 'ja added info']);
  });
});
