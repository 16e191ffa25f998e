import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configureRules } from '../../src/lint/configure-rules.ts';
import { defineRule } from '../../src/lint/rule.ts';

const numbers = defineRule({
  id: 'numbers-match',
  scope: 'segment',
  category: 'numbers',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'A number differs.',
  why: 'It matters.',
  remedy: 'Mend it.',
  messages: { lost: '{{number}}' },
  options: z.strictObject({ tolerance: z.number().default(0), words: z.boolean().default(true) }),
  examples: [],
  *check() {},
});
const names = { ...numbers, id: 'terms-match', options: z.strictObject({}) };
const rules = [numbers, names];

describe('configureRules', () => {
  it('runs every rule with its defaults where nothing is configured', () => {
    expect(configureRules(rules).map(({ rule, severity, options }) => [rule.id, severity, options])).toEqual([
      ['numbers-match', 'error', { tolerance: 0, words: true }],
      ['terms-match', 'error', {}],
    ]);
  });

  it('takes severities and options from the configuration', () => {
    const [enabled, ...others] = configureRules(rules, {
      'numbers-match': ['warning', { tolerance: 2 }],
      'terms-match': 'off',
    });
    expect(enabled).toMatchObject({ severity: 'warning', options: { tolerance: 2, words: true } });
    expect(others).toEqual([]);
  });

  it('runs a rule that is asked for by name even where it is off', () => {
    const enabled = configureRules(rules, { 'terms-match': 'off' }, ['terms-match']);
    expect(enabled.map(({ rule, severity }) => [rule.id, severity])).toEqual([['terms-match', 'error']]);
  });

  it.each([
    ['an unknown rule', { 'number-match': 'off' }, 'did you mean "numbers-match"?'],
    ['an unknown rule that is like no other', { xyzzy: 'off' }, 'docs/rules'],
    ['an unknown option', { 'numbers-match': ['error', { tolerence: 1 }] }, 'it knows "tolerance"'],
    ['an option for a rule without any', { 'terms-match': ['error', { a: 1 }] }, 'no options'],
    ['a wrong value', { 'numbers-match': ['error', { tolerance: 'x' }] }, 'Option "tolerance"'],
  ] as const)('refuses %s in one sentence', (_, settings, remedy) => {
    expect(() => configureRules(rules, settings as never)).toThrow(remedy);
    expect(() => configureRules(rules, settings as never)).toThrow(
      expect.objectContaining({ name: 'ConfigError' }),
    );
  });

  it('refuses two rules of one name', () => {
    expect(() => configureRules([numbers, numbers])).toThrow('Two rules are called "numbers-match"');
  });
});
