import { describe, expect, it } from 'vitest';
import { knownLanguages, languageData } from '../../src/text/languages/index.ts';

describe('languageData', () => {
  it.each(knownLanguages())('%s counts to twenty in words', (language) => {
    const values = new Set(languageData(language).numberWords.values());
    expect([...values].sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, i) => i));
  });

  it.each(knownLanguages())('%s has function words, and none in capitals', (language) => {
    const { functionWords } = languageData(language);
    expect(functionWords.size).toBeGreaterThan(20);
    for (const word of functionWords) expect(word).toBe(word.toLowerCase());
  });

  it.each(knownLanguages())('%s writes abbreviations without their last period', (language) => {
    const { abbreviations, closingAbbreviations } = languageData(language);
    for (const word of [...abbreviations, ...closingAbbreviations]) expect(word).not.toMatch(/\.$/);
  });

  it('reads any form of a tag', () => {
    expect(languageData('pt-BR').numberWords.get('dezesseis')).toBe(16);
    expect(languageData('zh_CN').language).toBe('zh');
  });

  it('knows nothing of a language without a file', () => {
    expect(languageData('tlh')).toMatchObject({ known: false, decimal: '.' });
    expect(languageData('constructor').known).toBe(false);
  });

  it('has the months where a period makes an ordinal', () => {
    expect(languageData('de').months.has('mai')).toBe(true);
    expect(languageData('fi').months.has('toukokuuta')).toBe(true);
    expect(languageData('fr').months.size).toBe(0);
  });
});
