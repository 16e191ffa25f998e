import { describe, expect, it } from 'vitest';
import { passes, readFilters, writeFilters } from '../../../src/site/dashboard/filters.ts';

describe('filters in an address', () => {
  it('are read and written, and leave the rest alone', () => {
    const filters = readFilters('?rule=missing-step&locale=pt-BR&utm=x&text=');
    expect(filters).toEqual({ rule: 'missing-step', locale: 'pt-BR' });
    expect(writeFilters('?utm=x&severity=error', filters)).toBe('?utm=x&locale=pt-BR&rule=missing-step');
  });

  it('are gone where nothing is filtered', () => {
    expect(writeFilters('?rule=missing-step', {})).toBe('');
  });

  it('carry any text there and back', () => {
    const text = 'a&b=c #100 % “ü” 회로';
    expect(readFilters(writeFilters('', { text }))).toEqual({ text });
  });
});

describe('what passes', () => {
  const values = { severity: 'error', locale: 'sv', page: 'start.md', rule: 'numbers-match' };

  it('has every value that is asked for', () => {
    expect(passes({ severity: 'error', locale: 'sv' }, values, '')).toBe(true);
    expect(passes({ severity: 'error', locale: 'fr' }, values, '')).toBe(false);
  });

  it('has the text, in any letter case', () => {
    expect(passes({ text: ' KRETSEN ' }, values, 'Siffran saknas i kretsen.')).toBe(true);
    expect(passes({ text: 'disk' }, values, 'Siffran saknas i kretsen.')).toBe(false);
  });
});
