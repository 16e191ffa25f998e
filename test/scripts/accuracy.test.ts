import { describe, expect, it } from 'vitest';
import {
  falseOnAPage,
  isRight,
  type Judgement,
  kappaOf,
  precisionOf,
  type Verdict,
} from '../../scripts/accuracy/judgements.ts';

let count = 0;
function judged(ruleId: string, first: Verdict, second: Verdict, settled?: Verdict): Judgement {
  const hash = String(count++);
  const place = { tree: 'docs', severity: 'error', locale: 'ko', path: 'ko/a.md', line: 1 };
  return { hash, ruleId, ...place, first, second, ...(settled && { settled }) };
}

describe('what readers made of findings', () => {
  it('is settled by a third where two differ, and false where nobody settled it', () => {
    expect(isRight(judged('a', 'true', 'true'))).toBe(true);
    expect(isRight(judged('a', 'true', 'false', 'true'))).toBe(true);
    expect(isRight(judged('a', 'false', 'true', 'false'))).toBe(false);
    expect(isRight(judged('a', 'true', 'false'))).toBe(false);
  });

  it('has an interval by Wilson’s score', () => {
    const eight = Array.from({ length: 10 }, (_, i) =>
      judged('a', i < 8 ? 'true' : 'false', i < 8 ? 'true' : 'false'),
    );
    const { read, right, interval } = precisionOf(eight);
    expect([read, right]).toEqual([10, 8]);
    // Wilson's interval of 8 in 10, from his formula by hand.
    expect(interval[0]).toBeCloseTo(0.49, 2);
    expect(interval[1]).toBeCloseTo(0.943, 3);
  });

  it('agrees beyond chance by Cohen’s kappa', () => {
    // 20 and 15 agreed, 5 and 10 not: Cohen's textbook table, kappa 0.4.
    const table = [
      ...Array.from({ length: 20 }, () => judged('a', 'true', 'true')),
      ...Array.from({ length: 5 }, () => judged('a', 'true', 'false')),
      ...Array.from({ length: 10 }, () => judged('a', 'false', 'true')),
      ...Array.from({ length: 15 }, () => judged('a', 'false', 'false')),
    ];
    expect(kappaOf(table)).toBeCloseTo(0.4, 10);
  });

  it('weighs each rule by how many findings it has', () => {
    const trees = { docs: { pages: 10, translations: 40, rules: { common: 100, rare: 2 } } };
    const judgements = [
      judged('common', 'true', 'true'),
      judged('common', 'true', 'true'),
      judged('common', 'true', 'true'),
      judged('common', 'false', 'false'),
      judged('rare', 'false', 'false'),
    ];
    // A quarter of 100 and all of 2, on 40 translations.
    expect(falseOnAPage({ seed: '1', trees, judgements })).toBeCloseTo(27 / 40, 10);
  });
});
