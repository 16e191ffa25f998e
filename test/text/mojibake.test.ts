import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../src/text/mojibake.ts';

const found = (text: string) =>
  findMojibake(text).map(({ span, kind, repaired }) => [text.slice(span.start, span.end), kind, repaired]);

/** UTF-8 as another table reads it. */
const misread = (text: string, label: string) =>
  new TextDecoder(label).decode(new TextEncoder().encode(text));

describe('findMojibake', () => {
  it('repairs the whole word', () => {
    const text = 'cloudservices ge√Ømplementeerd in virtuele netwerken';
    expect(found(text)).toEqual([['ge√Ømplementeerd', 'mac-roman', 'geïmplementeerd']]);
  });

  it.each([
    ['windows-1252', 'préféré'],
    ['windows-1252', 'Wrocław'],
    ['windows-1252', 'it’s'],
    ['windows-1252', '한국어'],
    ['windows-1252', '中文'],
    ['windows-1252', '😀'],
    ['macintosh', 'ändra'],
    ['macintosh', 'it’s'],
    ['macintosh', 'naïve'],
    ['windows-1250', 'Kraków'],
    ['windows-1251', 'Привет'],
    ['windows-1251', 'café'],
  ])('sees %s in “%s”', (label, meant) => {
    const text = `a ${misread(meant, label)} b`;
    expect(findMojibake(text).map(({ repaired }) => repaired)).toEqual([meant]);
  });

  it.each([
    ['windows-1252', 'à', 'fr'],
    ['macintosh', 'é', 'pt-BR'],
    ['windows-1252', 'エラーとサーバー', 'ja'],
    ['windows-1252', '및', 'ko-KR'],
    ['windows-1252', 'в', 'ru'],
    ['macintosh', 'из', 'ru'],
    ['macintosh', 'の', 'ja'],
    ['macintosh', '版本', 'zh-CN'],
  ])('sees %s in the short word “%s” of a document in %s', (label, meant, language) => {
    const text = `Node ${misread(meant, label)} Astro`;
    expect(findMojibake(text, language).map(({ repaired }) => repaired)).toEqual([meant]);
  });

  it.each([
    ['Привіт, Сіль і Рівне; РФ, СССР, Рідний Січ', 'uk'],
    ['Ã é a letra; √9 = 3, √x', 'pt'],
    ['É “à” e «é»', 'ja'],
  ])('says nothing of “%s” in %s', (text, language) => expect(findMojibake(text, language)).toEqual([]));

  it('sees what was damaged twice', () => {
    const twice = misread(misread('été', 'windows-1252'), 'windows-1252');
    expect(found(twice)).toEqual([[twice, 'cp1252', 'été']]);
  });

  it('sees damage of several kinds in one text', () => {
    const text = `${misread('café', 'macintosh')} et ${misread('été', 'windows-1252')}`;
    expect(findMojibake(text).map(({ kind }) => kind)).toEqual(['mac-roman', 'cp1252']);
  });

  it.each([
    ['lost letters', 'caf� und �t�', ['replacement', 'replacement', 'replacement']],
    ['lost letters as GBK', '这是锟斤拷锟斤拷', ['gbk']],
    ['kana as Shift_JIS', '縺薙ｓ縺ｫ縺｡縺ｯ', ['shift-jis']],
  ])('sees %s', (_, text, kinds) => expect(findMojibake(text).map(({ kind }) => kind)).toEqual(kinds));

  it.each([
    'Il est « publié » ; l’été, «été», À propos…',
    'AMANHÃ» e MANHÃ” são MANHÃ…',
    'Ä“ und „Ärger“, ‚Ärger‘, Größe – Länge',
    'r = √π ≈ 1,77 und ¬∞',
    'The replacement character (�) or "�" stands for a lost one.',
    'Über Åland, Ångström; Șirul, În',
    '한국어 日本語 中文 Русский Українська العربية हिन्दी Ελληνικά',
    '│ ├── src │ └── test',
    'Привіт, Сіль і Рівне; РФ, СССР',
    '縺れた糸 (もつれ)',
    'x–à–y, l’être, ‹é›',
  ])('says nothing of “%s”', (text) => expect(findMojibake(text)).toEqual([]));

  it('ends on hostile text', () => {
    for (const piece of ['Ã©', 'Ã', 'é ', 'â€', '√', '�a', '縺', 'Ð¿']) {
      const text = piece.repeat(200_000 / piece.length);
      expect(findMojibake(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});
