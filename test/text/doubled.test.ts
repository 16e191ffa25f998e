import { describe, expect, it } from 'vitest';
import { findDoubledWords } from '../../src/text/doubled.ts';

const found = (language: string, text: string) =>
  findDoubledWords(text, language).map(({ span, certain }) => [text.slice(span.start, span.end), certain]);

describe('findDoubledWords', () => {
  it.each([
    ['en', 'Shrink the the tabs', ' the'],
    ['en', 'The the tabs', ' the'],
    ['nl', 'beheer van van het circuit', ' van'],
    ['de', 'Entscheidungen über ein ein Prozess', ' ein'],
    ['fr', 'celui de votre votre langue', ' votre'],
    ['it', 'il file\nfile di configurazione', '\nfile'],
    ['ru', 'в соответствии с с правилами', ' с'],
  ])('is certain in %s of “%s”', (language, text, second) =>
    expect(found(language, text)).toEqual([[second, true]]),
  );

  it('is not certain where nothing is known, or where nouns stand side by side', () => {
    expect(found('eo', 'la la domo')).toEqual([[' la', false]]);
    expect(found('ko', '공동 작업 작업 영역')).toEqual([[' 작업', false]]);
  });

  it.each([
    // "Then the next", and "the one after next".
    ['ko', '그런 다음 다음 필드를 입력하고 다음 다음 페이지로 이동합니다'],
    ['en', 'I had had that that was, was it'],
    ['nl', 'De man die die dat dat zei'],
    ['de', 'Wir wissen, dass die die kennen, die, die kommen'],
    ['fr', 'Nous nous levons, vous vous levez'],
    ['id', 'orang orang dan rumah-rumah'],
    ['tr', 'yavaş yavaş'],
    ['ja', 'まで まで 人 人'],
    ['en', 'Bora Bora; route ROUTE; [object Object]; chart A a single; rules Rules'],
    ['en', 'a line\n\nline by itself; 1 1; x x; the/the the/the; the. The'],
    ['en', 'Run run() twice'],
  ])('says nothing in %s of “%s”', (language, text) => expect(found(language, text)).toEqual([]));

  it('ends on hostile text', () => {
    for (const piece of ['a', 'a ', ' ', 'the ', 'ab  \n']) {
      const text = piece.repeat(200_000 / piece.length);
      expect(findDoubledWords(text, 'en').length).toBeLessThanOrEqual(text.length);
    }
  });
});
