import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { type Learnt, learnFrom, mergeLearnt, NOTHING_LEARNT } from '../../src/alignment/learnt.ts';
import { read } from './read.ts';

describe('learnFrom', () => {
  const source =
    'Open PowerShell and wait 5 minutes. Then use GitHub with `git` in any of the ways that this page describes.\n';

  it('counts the names that a translation keeps and loses', () => {
    const target =
      'Öffnen Sie PowerShell und warten Sie 5 Minuten. Dann verwenden Sie Gitknoten mit `git` auf eine der Weisen, die diese Seite beschreibt.\n';
    const { names, lengths } = learnFrom(alignDocuments(read('en', source), read('de', target)));
    expect(names).toEqual({ de: { powershell: { met: 1, kept: 1 }, github: { met: 1, kept: 0 } } });
    expect(lengths.de!.n).toBe(1);
    expect(Math.exp(lengths.de!.sum)).toBeGreaterThan(1);
  });

  it('learns nothing from nothing', () => {
    expect(learnFrom(alignDocuments(read('en', ''), read('de', '')))).toEqual(NOTHING_LEARNT);
  });
});

describe('mergeLearnt', () => {
  const count = fc.nat(20).map((kept) => ({ met: kept + 3, kept }));
  const names = fc.dictionary(fc.constantFrom('GitHub', 'constructor', '__proto__'), count);
  const learnt: fc.Arbitrary<Learnt> = fc.record({
    names: fc.dictionary(fc.constantFrom('de', 'ko'), names),
    lengths: fc.dictionary(
      fc.constantFrom('de', 'ko'),
      fc.record({ n: fc.nat(9), sum: fc.integer(), squares: fc.nat() }),
    ),
  });

  it('gives the same in any order, and loses nothing', () => {
    fc.assert(
      fc.property(learnt, learnt, learnt, (a, b, c) => {
        expect(JSON.stringify(mergeLearnt(a, mergeLearnt(b, c)))).toBe(
          JSON.stringify(mergeLearnt(mergeLearnt(c, a), b)),
        );
        expect(JSON.stringify(mergeLearnt(a, NOTHING_LEARNT))).toBe(
          JSON.stringify(mergeLearnt(NOTHING_LEARNT, a)),
        );
      }),
    );
    const twice = mergeLearnt(
      { names: { de: { GitHub: { met: 2, kept: 1 } } }, lengths: {} },
      { names: { de: { GitHub: { met: 3, kept: 3 } } }, lengths: {} },
    );
    expect(twice.names.de!.GitHub).toEqual({ met: 5, kept: 4 });
  });
});
