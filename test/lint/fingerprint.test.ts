import { describe, expect, it } from 'vitest';
import { Fingerprints, type Identity } from '../../src/lint/fingerprint.ts';

const identity: Identity = {
  ruleId: 'numbers-match',
  locale: 'ko',
  path: 'ko/a.md',
  text: '5분 동안 기다립니다.',
  key: '5',
};

describe('Fingerprints', () => {
  it('gives 24 hexadecimal digits that stay the same from run to run', () => {
    expect(new Fingerprints().of(identity)).toBe(new Fingerprints().of({ ...identity }));
    expect(new Fingerprints().of(identity)).toMatch(/^[0-9a-f]{24}$/);
  });

  it('does not change with wrapping or with the form of accents', () => {
    const of = (text: string) => new Fingerprints().of({ ...identity, text });
    expect(of('5분 동안\n  기다립니다. ')).toBe(of(identity.text));
    expect(of('re\u0301seau')).toBe(of('r\u00E9seau'));
  });

  it.each([
    { ruleId: 'links-match' },
    { locale: 'ja' },
    { path: 'ko/b.md' },
    { text: '6분 동안 기다립니다.' },
    { key: '6' },
  ])('changes with %j', (change) => {
    expect(new Fingerprints().of({ ...identity, ...change })).not.toBe(new Fingerprints().of(identity));
  });

  it('tells equals apart by their order', () => {
    const one = new Fingerprints();
    const two = new Fingerprints();
    const [first, second] = [one.of(identity), one.of(identity)];
    expect(first).not.toBe(second);
    expect([two.of(identity), two.of(identity)]).toEqual([first, second]);
  });
});
