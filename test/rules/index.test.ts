import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ITS_CATEGORIES } from '../../src/lint/finding.ts';
import { builtInRules } from '../../src/rules/index.ts';
import { parseLocale } from '../../src/text/locale.ts';

const folder = join(import.meta.dirname, '../../src/rules');
const SCOPES = ['page', 'structure', 'segment', 'document', 'model'];

async function filesOf(scope: string): Promise<string[]> {
  const names = await readdir(join(folder, scope)).catch(() => []);
  return names.map((name) => `${scope}/${name}`);
}

describe('builtInRules', () => {
  it('lists the rules of the folders, each in the folder of its scope', async () => {
    const files = (await Promise.all(SCOPES.map(filesOf))).flat();
    expect(builtInRules.map(({ scope, id }) => `${scope}/${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))('%s is complete', (_, rule) => {
    expect(ITS_CATEGORIES).toContain(rule.category);
    for (const text of [rule.summary, rule.why, rule.remedy]) expect(text).toMatch(/[.!?]$/);
    expect(Object.keys(rule.messages)).not.toEqual([]);
    expect(rule.options.safeParse({}).success).toBe(true);
    expect(rule.options.safeParse({ 'no-such-option': 1 }).success).toBe(false);
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))(
    '%s has examples in two scripts',
    (_, rule) => {
      const locales = rule.examples.flatMap(({ files }) =>
        Object.keys(files).map((key) => key.split('/')[0]!),
      );
      expect(new Set(locales).size).toBeGreaterThanOrEqual(3);
      expect(new Set(locales.map((name) => parseLocale(name).script)).size).toBeGreaterThanOrEqual(2);
      expect(rule.examples.some(({ expect: expected }) => expected.length === 0)).toBe(true);
    },
  );
});
