import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const warned = async (files: Record<string, string>): Promise<string[]> =>
  (await severities('missing-translation', files)).filter((line) => line.endsWith('warning'));

/** So many pages of a folder in a locale, numbered from 1. */
const pages = (locale: string, folder: string, count: number, text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${locale}/${folder}/p${index + 1}.md`, text]),
  );

describe('a page that a locale lacks', () => {
  it.each([
    ['sv', '# Sida\n'],
    ['ja', '# ページ\n'],
    ['uk', '# Сторінка\n'],
  ])('was forgotten where the locale has the rest of the folder (%s)', async (locale, text) => {
    const files = { ...pages('en', 'guides', 6, '# Page\n'), ...pages(locale, 'guides', 5, text) };
    expect(await warned(files)).toEqual([`${locale} missing warning`]);
  });

  it.each([
    ['sv', '# Sida\n'],
    ['ja', '# ページ\n'],
    ['uk', '# Сторінка\n'],
  ])('is an observation in a folder that the locale does not translate (%s)', async (locale, text) => {
    const files = {
      ...pages('en', 'guides', 6, '# Page\n'),
      ...pages(locale, 'guides', 6, text),
      ...pages('en', 'rules', 7, '# Rule\n'),
    };
    expect(await severities('missing-translation', files)).toEqual(
      Array.from({ length: 7 }, () => `${locale} missing info`),
    );
  });

  it('is an observation in a small folder of a tree that the locale has hardly begun', async () => {
    const files = {
      ...pages('en', 'guides', 8, '# Page\n'),
      'en/index.md': '# Home\n',
      'en/blog/one.md': '# One\n',
      'ko/index.md': '# 홈\n',
    };
    expect(await warned(files)).toEqual([]);
  });

  it('was forgotten where there are too few pages to tell', async () => {
    const files = { 'en/a.md': '# A\n', 'en/b.md': '# B\n', 'el/a.md': '# Α\n' };
    expect(await warned(files)).toEqual(['el missing warning']);
  });
});
