import { describe, expect, it } from 'vitest';
import { recoveryOrder } from '../../src/corpus/recovery.ts';

const page = (...locales: string[]) => ({
  files: new Map(locales.map((locale) => [locale, { path: '', absolute: '', locale }])),
});

describe('recoveryOrder', () => {
  it('puts the most complete on the page first', () => {
    const units = {
      page: new Map([
        ['ko', 59],
        ['nl', 40],
      ]),
      corpus: new Map([
        ['ko', 59],
        ['nl', 400],
      ]),
    };
    expect(recoveryOrder(page('nl', 'ko'), units)).toEqual(['ko', 'nl']);
  });

  it('then the most complete over the corpus, then by name', () => {
    const here = new Map([
      ['ko', 59],
      ['nl', 59],
      ['de', 59],
      ['ja', 59],
    ]);
    const corpus = new Map([
      ['ko', 59],
      ['nl', 254],
      ['ja', 59],
    ]);
    expect(recoveryOrder(page('ko', 'nl', 'ja', 'de'), { page: here, corpus })).toEqual([
      'nl',
      'ja',
      'ko',
      'de',
    ]);
  });

  it('leaves out locales that embed nothing there or lack the page', () => {
    const units = {
      page: new Map([
        ['ko', 3],
        ['fr', 0],
        ['nl', 9],
      ]),
      corpus: new Map(),
    };
    expect(recoveryOrder(page('ko', 'fr', 'sv'), units)).toEqual(['ko']);
  });
});
