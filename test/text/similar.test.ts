import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/similar.ts';

const rules = ['missing-step', 'missing-block', 'numbers-match', 'no-mojibake'];

describe('nearest', () => {
  it.each([
    ['mising-step', 'missing-step'],
    ['number-match', 'numbers-match'],
    ['No-Mojibake', 'no-mojibake'],
    ['msising-step', 'missing-step'],
  ])('takes %s for %s', (word, meant) => expect(nearest(word, rules)).toBe(meant));

  it('suggests nothing that is far', () => expect(nearest('colour', rules)).toBeUndefined());

  it('counts two letters swapped as one slip', () => expect(nearest('ne', ['en'])).toBe('en'));

  it('does not compare what is no word', () => expect(nearest('x'.repeat(1e6), rules)).toBeUndefined());
});
