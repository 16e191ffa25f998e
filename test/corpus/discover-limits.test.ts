import type { Dirent } from 'node:fs';
import { mkdirSync, symlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/corpus/discover.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';
import type { UserConfig } from '../../src/corpus/schema.ts';
import { found, outline } from './outline.ts';
import { makeTree } from './tree.ts';

describe('what is no content', () => {
  const config: UserConfig = {
    sourceLocale: 'en',
    locales: ['en', 'fr'],
    content: '{locale}/**/*.md',
    ignore: ['**/drafts/**'],
  };

  it('stays out: ignored files, node_modules, .git', async () => {
    const root = makeTree([
      'en/a.md',
      'en/drafts/b.md',
      'en/node_modules/p/README.md',
      'en/.git/x.md',
      'node_modules/fr/a.md',
    ]);
    expect(Object.keys(outline(await found(root, config)))).toEqual(['a.md']);
  });

  it('never comes through a link that leaves the root; links inside count, and loops end', async () => {
    const outside = makeTree(['secret.md', 'deep/secret.md']);
    const root = makeTree(['en/a.md', 'shared/s.md', 'fr/x/y.md']);
    symlinkSync(outside, path.join(root, 'en/out'));
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'en/out.md'));
    symlinkSync('../shared', path.join(root, 'en/in'));
    symlinkSync('../shared/s.md', path.join(root, 'fr/s.md'));
    symlinkSync('..', path.join(root, 'fr/loop'));
    symlinkSync('../../en', path.join(root, 'fr/x/other'));
    symlinkSync('../fr', path.join(root, 'en/other'));
    symlinkSync('nowhere.md', path.join(root, 'fr/gone.md'));
    const corpus = await found(root, config);
    expect(outline(corpus)).toMatchObject({
      'a.md': { en: 'en/a.md' },
      'in/s.md': { en: 'en/in/s.md' },
      's.md': { fr: 'fr/s.md' },
      'other/x/y.md': { en: 'en/other/x/y.md' },
    });
    expect(JSON.stringify(outline(corpus))).not.toContain('secret');
    expect(corpus.problems).toEqual(
      expect.arrayContaining([
        { path: 'en/out', reason: 'leaves-root', locale: 'en' },
        { path: 'en/out.md', reason: 'leaves-root', locale: 'en' },
        { path: 'fr/gone.md', reason: 'broken-link', locale: 'fr' },
      ]),
    );
  });

  it('never comes through a root folder that is itself a link to elsewhere', async () => {
    const outside = makeTree(['fr/a.md']);
    const root = makeTree(['en/a.md']);
    mkdirSync(path.join(root, 'docs'));
    symlinkSync(path.join(outside, 'fr'), path.join(root, 'fr'));
    const corpus = await found(root, config);
    expect(outline(corpus)).toEqual({ 'a.md': { en: 'en/a.md' } });
    expect(corpus.problems).toContainEqual({ path: 'fr', reason: 'leaves-root', locale: 'fr' });
    const content = { source: 'en/*.md', target: 'fr/*.md' };
    expect(outline(await found(root, { ...config, content }))).toEqual({ 'a.md': { en: 'en/a.md' } });
  });

  it('says nothing of links that could not have been content', async () => {
    const outside = makeTree(['p/index.js', 'logo.png']);
    const root = makeTree(['docs/en/a.md', 'docs/fr/a.md', 'i18n/fr/b.md']);
    symlinkSync(outside, path.join(root, 'docs/node_modules'));
    symlinkSync(outside, path.join(root, 'docs/en/.cache'));
    symlinkSync(outside, path.join(root, 'docs/en/drafts'));
    symlinkSync(outside, path.join(root, 'vendor'));
    symlinkSync(path.join(outside, 'logo.png'), path.join(root, 'docs/en/logo.png'));
    symlinkSync('gone.png', path.join(root, 'docs/en/gone.png'));
    const content = ['docs/{locale}/**/*.md', 'i18n/{locale}/**/*.md'];
    expect((await found(root, { ...config, content })).problems).toEqual([]);
  });

  it('a folder that cannot be read is a problem, and the others go on', async () => {
    const root = makeTree(['en/a.md', 'en/locked/b.md', 'fr/a.md']);
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const reader = {
      readdir: async (folder: string): Promise<Dirent[]> => {
        if (folder.endsWith('locked')) throw denied;
        return readdir(folder, { withFileTypes: true });
      },
    };
    const corpus = await discover(resolveConfig(config, root), root, reader);
    expect(corpus.pages.map(({ id }) => id)).toEqual(['a.md']);
    expect(corpus.problems).toEqual([{ path: 'en/locked', reason: 'unreadable', locale: 'en' }]);
  });
});

describe('discovery as a whole', () => {
  it('gives paths relative to the working directory it is told', async () => {
    const root = makeTree(['content/en/a.md']);
    const config = resolveConfig({ sourceLocale: 'en', content: 'content/{locale}/*.md' }, root);
    const corpus = await discover(config, path.join(root, 'content'));
    expect(outline(corpus)).toEqual({ 'a.md': { en: 'en/a.md' } });
  });

  it('gives a file to the first mapping that has it', async () => {
    const root = makeTree(['d/en/a.md', 'd/fr/a.md', 'd/en/sub/b.md']);
    const content = ['d/{locale}/sub/*.md', 'd/{locale}/**/*.md'];
    expect(Object.keys(outline(await found(root, { sourceLocale: 'en', content })))).toEqual([
      'd/a.md',
      'd/sub/b.md',
    ]);
  });

  it('finds nothing, and says nothing, where no file stands', async () => {
    const corpus = await found(makeTree({}), {
      sourceLocale: 'en',
      locales: ['en', 'fr'],
      content: ['docs/{locale}/*.md', { pattern: '{locale}/*.md', root: '../no/such/folder' }],
    });
    expect(corpus.pages).toEqual([]);
    expect(corpus.problems).toEqual([]);
  });

  it('takes 5000 files in well under a second or two', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `folder ${i % 20}/page-${i}.md`);
    const locales = ['en', 'fr', 'nl', 'sv', 'ko'];
    const root = makeTree(locales.flatMap((locale) => names.map((name) => `${locale}/${name}`)));
    const before = performance.now();
    const corpus = await found(root, { sourceLocale: 'en', content: '{locale}/**/*.md' });
    expect(performance.now() - before).toBeLessThan(3000);
    expect(corpus.pages).toHaveLength(1000);
    expect(corpus.pages.every(({ files }) => files.size === 5)).toBe(true);
  });
});
