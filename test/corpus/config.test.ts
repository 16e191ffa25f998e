import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/corpus/config.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';
import { makeTree } from './tree.ts';

const minimal = { sourceLocale: 'en', content: 'docs/{locale}/**/*.md' };

/** The message of the error that a configuration gives. */
function complaint(config: unknown): string {
  try {
    resolveConfig(config, '/site');
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('no error');
}

async function loadError(cwd: string, file?: string): Promise<string> {
  const error = await loadConfig({ cwd, path: file }).catch((reason) => reason);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error.message).not.toContain('\n');
  return error.message;
}

describe('resolveConfig', () => {
  it('fills in defaults', () => {
    expect(resolveConfig(minimal, '/site')).toEqual({
      root: '/site',
      sourceLocale: { name: 'en', tag: 'en', language: 'en', script: 'Latn', direction: 'ltr' },
      content: [
        {
          source: { pattern: 'docs/en/**/*.md', root: '/site' },
          target: { pattern: 'docs/{locale}/**/*.md', root: '/site' },
        },
      ],
      rules: {},
      customRules: [],
      terms: { keep: [] },
      ignore: [],
      model: {},
      baseline: undefined,
      cache: false,
    });
  });

  it('keeps what is given', () => {
    const rule = { id: 'my-rule', check: () => [] };
    const config = resolveConfig(
      {
        ...minimal,
        $schema: './schema.json',
        locales: ['nl', 'en'],
        rules: { 'front-matter-match': 'off', 'length-ratio': ['warning', { min: 0.4 }] },
        customRules: [rule],
        terms: { keep: ['Contoso'] },
        ignore: ['**/drafts/**'],
        model: { variables: ['State'], workflows: ['Install'], cues: { step: ['Run'] } },
        baseline: 'known.json',
        cache: false,
      },
      '/site',
    );
    expect(config.locales?.map(({ name }) => name)).toEqual(['nl', 'en']);
    expect(config.rules['length-ratio']).toEqual(['warning', { min: 0.4 }]);
    expect(config.customRules[0]).toBe(rule);
    expect(config).toMatchObject({ baseline: 'known.json', cache: false, model: { variables: ['State'] } });
  });

  it('puts the source at the head of locales that lack it', () => {
    const config = resolveConfig({ ...minimal, locales: ['nl', 'fr'] }, '/site');
    expect(config.locales?.map(({ name }) => name)).toEqual(['en', 'nl', 'fr']);
  });

  it('takes layouts by name, below a folder too', () => {
    const { content } = resolveConfig({ ...minimal, content: { layout: 'starlight', root: 'www' } }, '/site');
    expect(content).toEqual([
      {
        source: { pattern: 'src/content/docs/**/*.{md,mdx}', root: path.resolve('/site/www') },
        target: { pattern: 'src/content/docs/{locale}/**/*.{md,mdx}', root: path.resolve('/site/www') },
      },
    ]);
  });

  it.each([
    [{ ...minimal, sourcelocale: 'en' }, '"sourcelocale" is no setting; did you mean "sourceLocale"?'],
    [
      { ...minimal, wallpaper: 1 },
      '"wallpaper" is no setting; use one of sourceLocale, locales, content, rules,',
    ],
    [{ content: 'x' }, '"sourceLocale" must be the name of a locale, such as "en", and is missing.'],
    [{ ...minimal, sourceLocale: 7 }, '"sourceLocale" must be the name of a locale, such as "en", and is 7.'],
    [{ sourceLocale: 'en' }, '"content" must be a pattern with {locale}'],
    [
      { ...minimal, locales: 'fr' },
      '"locales" must be a list of locales, such as ["en", "fr"], and is "fr".',
    ],
    [{ ...minimal, locales: [] }, '"locales" must be a list of at least one locale'],
    [{ ...minimal, locales: ['en', 'fr', 'en'] }, '"locales": "en" stands there twice; list it once.'],
    [
      { ...minimal, locales: ['en', 'français'] },
      '"locales": "français" is no language tag; write one such as',
    ],
    [
      { ...minimal, sourceLocale: 'en-us', locales: ['en-US', 'fr'] },
      'not among "locales"; did you mean "en-US"?',
    ],
    [
      { ...minimal, rules: { 'no-mojibake': 'warn' } },
      '"rules.no-mojibake" must be "off", "info", "warning", "error"',
    ],
    [{ ...minimal, rules: { 'no-mojibake': 'warnin' } }, 'and is "warnin"; did you mean "warning"?'],
    [{ ...minimal, rules: { 'length-ratio': ['warning', 3] } }, '"rules.length-ratio'],
    [{ ...minimal, terms: { keeep: [] } }, '"keeep" is no setting in "terms"; did you mean "keep"?'],
    [{ ...minimal, terms: { keep: 'Contoso' } }, '"terms.keep" must be a list'],
    [{ ...minimal, ignore: [3] }, '"ignore[0]" must be a glob, such as "**/drafts/**", and is 3.'],
    [{ ...minimal, customRules: [{ id: 'x' }] }, '"customRules[0]" must be a rule made by defineRule'],
    [{ ...minimal, model: { cue: {} } }, '"cue" is no setting in "model"; did you mean "cues"?'],
    [{ ...minimal, content: 'docs/**/*.md' }, 'does not say where the locale stands; put {locale} there'],
    [{ ...minimal, content: 'docusarus' }, 'nor a known layout; did you mean "docusaurus"?'],
    [
      { ...minimal, content: '../{locale}/*.md' },
      'leaves the folder of the configuration; write { "pattern"',
    ],
    [
      { ...minimal, content: { sourc: 'a/*.md', target: 'b/{locale}/*.md' } },
      '"sourc" is no setting in "content"; did you mean "source"?',
    ],
    [{ ...minimal, content: { source: 'a/*.md', target: 'b/**/*.md' } }, 'put {locale} there'],
    [
      { ...minimal, content: { source: '{locale}/*.md', target: 'b/{locale}/*.md' } },
      '{locale} has no meaning there',
    ],
    [
      { ...minimal, content: { source: 'a/*.md', target: 'b/{locale}/**/*.md' } },
      'whose wildcards are not those of "content.source"',
    ],
    [{ ...minimal, content: { pattern: '*.md', root: '../docs.{locale}' } }, '"locales" is missing'],
    [null, 'the configuration must be an object'],
  ])('says in one sentence what is wrong with %j', (config, sentence) => {
    expect(complaint(config)).toContain(sentence);
    expect(complaint(config)).not.toContain('\n');
  });
});

describe('loadConfig', () => {
  const program = `const folder: string = 'docs';
    export default { sourceLocale: 'en', content: \`\${folder}/{locale}/**/*.md\` };`;
  const plain = program.replace(': string', '');
  const json = JSON.stringify(minimal);

  it.each([
    ['isogloss.config.ts', program],
    ['isogloss.config.mjs', plain],
    ['isogloss.config.json', `\uFEFF${json}`],
    ['package.json', JSON.stringify({ name: 'site', isogloss: minimal })],
  ])('reads %s', async (name, text) => {
    const root = makeTree({ [name]: text });
    const config = await loadConfig({ cwd: root });
    expect(config).toMatchObject({ root, file: path.join(root, name), sourceLocale: { name: 'en' } });
    expect(config.content[0]?.target.pattern).toBe('docs/{locale}/**/*.md');
  });

  it('reads isogloss.config.js in a package of modules', async () => {
    const root = makeTree({ 'isogloss.config.js': plain, 'package.json': '{ "type": "module" }' });
    expect((await loadConfig({ cwd: root })).file).toBe(path.join(root, 'isogloss.config.js'));
  });

  it('looks in the folders above, as far as the repository goes', async () => {
    const root = makeTree({ 'isogloss.config.json': json, 'site/docs/en/a.md': 'a' });
    const cwd = path.join(root, 'site/docs');
    expect(await loadError(cwd)).toContain('"isogloss init" makes one');
    mkdirSync(path.join(root, '.git'));
    expect((await loadConfig({ cwd })).root).toBe(root);
    mkdirSync(path.join(root, 'site/.git'));
    expect(await loadError(cwd)).toContain('"isogloss init" makes one');
  });

  it('takes a named file, with patterns relative to the working directory', async () => {
    const root = makeTree({ 'settings/checks.json': json, 'isogloss.config.json': '{}' });
    const config = await loadConfig({ cwd: root, path: 'settings/checks.json' });
    expect(config).toMatchObject({ root, file: path.join(root, 'settings/checks.json') });
  });

  it.each([
    ['{\n  "sourceLocale": "en",\n  "locales": [en]\n}', 'line 3, column 15'],
    ['{\n  "sourceLocale": "en"', 'line 2, column 23'],
    ['', 'line 1, column 1'],
  ])('says where JSON breaks: %j', async (text, place) => {
    const root = makeTree({ 'isogloss.config.json': text });
    expect(await loadError(root)).toBe(`isogloss.config.json is no valid JSON: it breaks at ${place}.`);
  });

  it('names the file in what it says about its content', async () => {
    const root = makeTree({ 'package.json': '{ "isogloss": { "sourcelocale": "en" } }' });
    expect(await loadError(root)).toMatch(/^package\.json: "sourcelocale" is no setting/u);
  });

  it('says so where a program fails, exports nothing, or is not there', async () => {
    const failing = makeTree({ 'isogloss.config.mjs': "throw new Error('no such setting\\nmore');" });
    expect(await loadError(failing)).toBe('isogloss.config.mjs cannot be run: no such setting.');
    const empty = makeTree({ 'isogloss.config.mjs': 'export const config = {};' });
    expect(await loadError(empty)).toContain('write "export default defineConfig({ … })"');
    expect(await loadError(empty, 'other.json')).toContain('other.json does not exist');
  });

  it("reads Isogloss's own configuration", async () => {
    const cwd = path.resolve(import.meta.dirname, '../..');
    expect(readFileSync(path.join(cwd, 'isogloss.config.ts'), 'utf8')).toContain('defineConfig');
    const config = await loadConfig({ cwd });
    expect(config.locales?.map(({ name }) => name)).toEqual(['en', 'nl', 'sv', 'fr', 'ko']);
  });
});
