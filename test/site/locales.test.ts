import { describe, expect, it } from 'vitest';
import type { SiteLocale } from '../../src/site/data/frame.ts';
import { entryId, localeOfRoute, namesInHost } from '../../src/site/data/locales.ts';
import { parseLocale } from '../../src/text/locale.ts';

const starlight = {
  root: { lang: 'en' },
  nl: {},
  'zh-cn': { lang: 'zh-CN' },
  arabic: { lang: 'ar' },
};

describe('the locales of a Starlight site that exists already', () => {
  it.each([
    ['en', ''],
    ['nl', 'nl'],
    ['zh-cn', 'zh-cn'],
    ['ar', 'arabic'],
  ])('gives %s the folder "%s"', (name, slug) => {
    expect(namesInHost(starlight)(parseLocale(name))).toBe(slug);
  });

  it('shows the one language of a site that names none at its root', () => {
    expect(namesInHost(undefined, 'en')(parseLocale('en'))).toBe('');
  });

  it('says which locale it lacks', () => {
    expect(() => namesInHost(starlight)(parseLocale('ko'))).toThrow(
      'Isogloss: Starlight knows no locale for "ko"; add it to "locales" in the Astro configuration.',
    );
  });
});

describe('a route', () => {
  const root = { slug: '' } as SiteLocale;
  const dutch = { slug: 'nl' } as SiteLocale;

  it('belongs to the locale of its first part, or else to the one at the root', () => {
    expect(localeOfRoute([root, dutch], 'nl/guide')).toBe(dutch);
    expect(localeOfRoute([root, dutch], 'nlx/guide')).toBe(root);
    expect(localeOfRoute([dutch], 'guide')).toBeUndefined();
  });

  it('has an id even where nothing is left of it', () => {
    expect(entryId(root, '')).toBe('index');
    expect(entryId(dutch, '')).toBe('nl');
    expect(entryId(root, 'guide')).toBe('guide');
  });
});
