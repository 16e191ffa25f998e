import { describe, expect, it } from 'vitest';
import { parseLocale } from '../../src/text/locale.ts';

describe('a locale', () => {
  it.each([
    ['zh_CN', 'zh-CN', 'zh', 'Hans', 'ltr'],
    ['sr-latn', 'sr-Latn', 'sr', 'Latn', 'ltr'],
    ['fa', 'fa', 'fa', 'Arab', 'rtl'],
    ['und', 'und', 'und', 'Latn', 'ltr'],
  ])('%s is read in the form that its tree writes', (name, tag, language, script, direction) => {
    expect(parseLocale(name)).toEqual({ name, tag, language, script, direction });
  });

  it('is none where the name is no language tag', () => {
    expect(() => parseLocale('the docs')).toThrow(RangeError);
  });
});
