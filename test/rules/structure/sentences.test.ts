import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

describe('a sentence in brackets', () => {
  const en =
    'Run `app init` to make the first rule. Use `elem` for elements and `all` (the same as a plain string) for every style.\n';
  const none = 'Run `app init` to make the first rule. Use `elem` for elements and `all` for every style.\n';
  const texts = [
    [
      'ko',
      '`app init`을 실행하여 첫 번째 규칙을 만듭니다. 요소에는 `elem`을 사용하고 모든 스타일에는 `all`을 사용하세요. (`all`은 일반 문자열을 사용하는 것과 동일합니다.)\n',
    ],
    [
      'ja',
      '`app init`を実行して最初のルールを作成します。要素には`elem`を使い、すべてのスタイルには`all`を使用します。（`all`は通常の文字列を渡すことと同じです。）\n',
    ],
    [
      'sv',
      'Kör `app init` för att skapa den första regeln. Använd `elem` för element och `all` för alla stilar. (`all` är detsamma som att ange en vanlig textsträng.)\n',
    ],
    [
      'nl',
      'Voer `app init` uit om de eerste regel te maken. Gebruik `elem` voor elementen en `all` voor alle stijlen. (`all` is hetzelfde als een gewone tekenreeks.)\n',
    ],
  ] as const;

  it.each(texts)('may be one that the source has within a sentence (%s)', async (locale, text) => {
    const found = await severities('extra-sentence', { en, [locale]: text });
    expect(found.filter((line) => !line.endsWith('info'))).toEqual([]);
  });

  it.each(texts.slice(2))('is one more where the source has no brackets (%s)', async (locale, text) => {
    expect(await severities('extra-sentence', { en: none, [locale]: text })).toEqual([
      `${locale} extra warning`,
    ]);
  });
});

describe('a sentence below the one that it translates', () => {
  const en = 'The address of the page that begins the navigation.\n';

  it.each([
    ['ko', '탐색을 시작하는 페이지의 주소입니다.'],
    ['uk', 'Адреса сторінки, з якої починається навігація.'],
    ['fr', 'L’adresse de la page qui commence la navigation.'],
  ])('is no sentence more: the one above was left over (%s)', async (locale, text) => {
    const found = await severities('extra-sentence', { en, [locale]: `${en}${text}\n` });
    expect(found.filter((line) => !line.endsWith('info'))).toEqual([]);
  });
});
