import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generated/files.ts';

const root = join(import.meta.dirname, '../..');
const files = await generatedFiles();

describe('npm run generate', () => {
  it.each([...files])('%s is up to date', async (path, text) => {
    expect(await readFile(join(root, path), 'utf8').catch(() => 'absent: run npm run generate')).toBe(text);
  });

  it('leaves no page of a rule that is gone', async () => {
    const pages = (await readdir(join(root, 'docs/rules'))).map((name) => `docs/rules/${name}`);
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  });
});

describe('schema/config.json', () => {
  const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(
    JSON.parse(files.get('schema/config.json')!),
  );
  const config = (rules: object) => ({ sourceLocale: 'en', content: '{locale}/*.md', rules });

  it.each([
    { 'no-mojibake': 'off' },
    { 'no-doubled-word': ['info', { allow: ['dat'] }] },
    { 'a-rule-of-our-own': ['warning', { anything: 1 }] },
  ])('accepts %j', (rules) => {
    expect(validate(config(rules)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([{ 'no-mojibake': 'warn' }, { 'no-doubled-word': ['info', { allowed: [] }] }])(
    'refuses %j',
    (rules) => expect(validate(config(rules))).toBe(false),
  );
});
