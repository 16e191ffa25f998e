import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/corpus/config-schema.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());
const minimal = { sourceLocale: 'en', content: '{locale}/*.md' };

describe('configJsonSchema', () => {
  it.each([
    minimal,
    { ...minimal, $schema: './node_modules/isogloss/schema/config.json', locales: ['en', 'nl'] },
    { ...minimal, rules: { a: 'off', b: ['warning', { min: 0.4, max: 2.5 }] }, terms: { keep: ['Contoso'] } },
    { ...minimal, content: [{ source: 'a/*.md', target: 'b/{locale}/*.md' }, 'docusaurus'] },
    {
      ...minimal,
      content: { pattern: '*.md', root: '../{locale}' },
      locales: ['en', { name: 'cn', tag: 'zh' }],
    },
  ])('accepts what the program accepts: %j', (config) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(() => resolveConfig(config, '/site')).not.toThrow();
  });

  it.each([
    { content: '{locale}/*.md' },
    { ...minimal, sourcelocale: 'en' },
    { ...minimal, rules: { a: 'warn' } },
    { ...minimal, content: { source: 'a/*.md' } },
  ])('refuses what the program refuses: %j', (config) => {
    expect(validate(config)).toBe(false);
    expect(() => resolveConfig(config, '/site')).toThrow();
  });

  it('describes every setting', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties).length).toBeGreaterThan(8);
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toBeTruthy();
  });
});
