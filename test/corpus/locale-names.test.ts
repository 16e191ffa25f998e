import { describe, expect, it } from 'vitest';
import { looksLikeLocale } from '../../src/corpus/locale-names.ts';

describe('looksLikeLocale', () => {
  it.each(['en', 'fr', 'zh-cn', 'zh_CN', 'ZH-TW', 'pt-br', 'sr-Latn', 'zh-hans-cn', 'es-419', 'fil', 'nds'])(
    '%s is a locale',
    (name) => expect(looksLikeLocale(name)).toBe(true),
  );

  it.each([
    'api',
    'cli',
    'src',
    'faq',
    'cn',
    'jp',
    'docs',
    'en-xx',
    'current',
    'version-3',
    '',
    'a',
    'en@ko',
    'ünï',
  ])('%s is none', (name) => expect(looksLikeLocale(name)).toBe(false));
});
