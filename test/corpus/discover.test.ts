import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserConfig } from '../../src/corpus/schema.ts';
import { found, outline } from './outline.ts';
import { makeTree } from './tree.ts';

describe('a folder for every locale', () => {
  it('pairs pages, in code point order, with locales as configured', async () => {
    const root = makeTree([
      'content/ko/b.md',
      'content/fr/b.md',
      'content/fr/a/Z.md',
      'content/fr/a/é.md',
      'content/fr/B.md',
      'content/en/b.md',
      'content/de/b.md',
      'content/fr/notes.txt',
    ]);
    const corpus = await found(root, {
      sourceLocale: 'en',
      locales: ['ko', 'en', 'fr'],
      content: 'content/{locale}/**/*.md',
    });
    expect(outline(corpus)).toEqual({
      'B.md': { fr: 'content/fr/B.md' },
      'a/Z.md': { fr: 'content/fr/a/Z.md' },
      'a/é.md': { fr: 'content/fr/a/é.md' },
      'b.md': { ko: 'content/ko/b.md', en: 'content/en/b.md', fr: 'content/fr/b.md' },
    });
    expect(corpus.pages.map(({ id }) => id)).toEqual(['B.md', 'a/Z.md', 'a/é.md', 'b.md']);
    expect([...corpus.pages[3]!.files.keys()]).toEqual(['ko', 'en', 'fr']);
    expect(corpus.expectedPath(corpus.pages[1]!, 'ko')).toBe('content/ko/a/Z.md');
    expect(corpus.problems).toEqual([]);
  });

  it('keeps names as trees write them, and finds them where none are configured', async () => {
    const names = ['zh-cn', 'zh_TW', 'pt-BR', 'sr-Latn', 'ar'];
    const root = makeTree([...names, 'en', 'assets', 'api', 'src'].map((name) => `docs/${name}/index.md`));
    const corpus = await found(root, { sourceLocale: 'en', content: 'docs/{locale}/**/*.md' });
    expect(corpus.locales.map(({ name, tag }) => `${name} ${tag}`)).toEqual([
      'en en',
      'ar ar',
      'pt-BR pt-BR',
      'sr-Latn sr-Latn',
      'zh-cn zh-CN',
      'zh_TW zh-TW',
    ]);
  });

  it('takes a name that is no language tag by the tag beside it', async () => {
    const root = makeTree(['en/a.md', 'cn/a.md', 'simplified/a.md']);
    const corpus = await found(root, {
      sourceLocale: 'en',
      locales: ['en', { name: 'cn', tag: 'zh-CN' }, { name: 'simplified', tag: 'zh-Hans' }],
      content: '{locale}/*.md',
    });
    expect(Object.keys(outline(corpus)['a.md']!)).toEqual(['en', 'cn', 'simplified']);
    expect(corpus.locales[1]).toMatchObject({ name: 'cn', tag: 'zh-CN', language: 'zh' });
  });

  it('takes characters that globs use, blanks and any script as they are', async () => {
    const names = ['a b.md', '#1.md', 'f(x).md', '[slug].md', '{y}.md', '!no.md', '한국어.md', 'ünï/日本.md'];
    const root = makeTree(names.flatMap((name) => [`(docs)/[x]/en/${name}`, `(docs)/[x]/ko/${name}`]));
    const corpus = await found(root, { sourceLocale: 'en', content: '(docs)/[x]/{locale}/**/*.md' });
    expect(corpus.pages.map(({ id }) => id).sort()).toEqual(names.sort());
    for (const page of corpus.pages) {
      expect(page.files.get('ko')?.path).toBe(`(docs)/[x]/ko/${page.id}`);
      expect(corpus.expectedPath(page, 'fr')).toBe(`(docs)/[x]/fr/${page.id}`);
    }
  });

  it('says so where the tree spells a configured locale otherwise', async () => {
    const root = makeTree(['en/a.md', 'zh-cn/a.md', 'fr/a.md']);
    const config: UserConfig = {
      sourceLocale: 'en',
      locales: ['en', 'zh_CN', 'fr'],
      content: '{locale}/*.md',
    };
    await expect(found(root, config)).rejects.toThrow(
      '"locales" has "zh_CN", of which there is no file, and paths have "zh-cn"',
    );
    expect((await found(root, { ...config, locales: ['en', 'nl'] })).pages).toHaveLength(1);
  });

  it('joins page.md and page.mdx, unless one locale has both', async () => {
    const root = makeTree(['en/a.mdx', 'fr/a.md', 'en/b.md', 'en/b.mdx', 'fr/b.mdx']);
    const corpus = await found(root, { sourceLocale: 'en', content: '{locale}/**/*.{md,mdx}' });
    expect(outline(corpus)['a.mdx']).toEqual({ en: 'en/a.mdx', fr: 'fr/a.md' });
    expect(outline(corpus)['b.mdx']).toEqual({ en: 'en/b.mdx', fr: 'fr/b.mdx' });
    expect(outline(corpus)['b.md']).toEqual({ en: 'en/b.md' });
  });
});

describe('source and target apart', () => {
  it('finds Docusaurus folders, and several mappings keep their ids apart', async () => {
    const current = 'docusaurus-plugin-content-docs/current';
    const root = makeTree([
      'docs/intro.md',
      'blog/intro.md',
      `i18n/zh/${current}/intro.md`,
      'i18n/zh/docusaurus-plugin-content-blog/intro.md',
      'versioned_docs/version-3/intro.md',
      'i18n/zh/docusaurus-plugin-content-docs/version-3/intro.md',
    ]);
    const corpus = await found(root, { sourceLocale: 'en', content: 'docusaurus' });
    expect(Object.keys(outline(corpus))).toEqual([
      'blog/intro.md',
      'docs/intro.md',
      'versioned_docs/version-3/intro.md',
    ]);
    expect(corpus.pages.every(({ files }) => files.size === 2)).toBe(true);
    expect(corpus.expectedPath(corpus.pages[1]!, 'fr')).toBe(`i18n/fr/${current}/intro.md`);
  });

  const starlight = { source: 'docs/**/*.md', target: 'docs/{locale}/**/*.md' };
  const mixed = [
    'docs/index.md',
    'docs/guide/a.md',
    'docs/ts/types.md',
    'docs/fr/index.md',
    'docs/fr/guide/a.md',
    'docs/fr/old.md',
    'docs/de/guide/a.md',
  ];

  it('does not take the folder of a locale for source, nor a folder of the source for a locale', async () => {
    const corpus = await found(makeTree(mixed), { sourceLocale: 'en', content: starlight });
    expect(corpus.locales.map(({ name }) => name)).toEqual(['en', 'de', 'fr']);
    expect(outline(corpus)).toEqual({
      'guide/a.md': { en: 'docs/guide/a.md', de: 'docs/de/guide/a.md', fr: 'docs/fr/guide/a.md' },
      'index.md': { en: 'docs/index.md', fr: 'docs/fr/index.md' },
      'old.md': { fr: 'docs/fr/old.md' },
      'ts/types.md': { en: 'docs/ts/types.md' },
    });
  });

  it('leaves out a locale that is not configured', async () => {
    const corpus = await found(makeTree(mixed), {
      sourceLocale: 'en',
      locales: ['en', 'fr'],
      content: starlight,
    });
    expect(Object.keys(outline(corpus))).toEqual(['guide/a.md', 'index.md', 'old.md', 'ts/types.md']);
    expect(corpus.pages.some(({ files }) => files.has('de'))).toBe(false);
  });

  it('reads suffixes, whichever side has one', async () => {
    const root = makeTree([
      'p/a.md',
      'p/a.fr.md',
      'p/a.zh-CN.md',
      'p/v1.2.md',
      'q/README.md',
      'q/README.zh-CN.md',
    ]);
    const plain = await found(root, {
      sourceLocale: 'en',
      content: { source: 'p/**/*.md', target: 'p/**/*.{locale}.md' },
    });
    expect(outline(plain)).toEqual({
      'a.md': { en: 'p/a.md', fr: 'p/a.fr.md', 'zh-CN': 'p/a.zh-CN.md' },
      'v1.2.md': { en: 'p/v1.2.md' },
    });
    const reversed = await found(root, {
      sourceLocale: 'zh-CN',
      locales: ['zh-CN', 'en'],
      content: { source: 'q/**/*.zh-CN.md', target: 'q/**/*.md' },
    });
    expect(outline(reversed)).toEqual({
      'README.zh-CN.md': { 'zh-CN': 'q/README.zh-CN.md', en: 'q/README.md' },
    });
  });

  it('takes a file whose locale is spelt unlike all others for that locale', async () => {
    const root = makeTree(['a/index.en-US.md', 'a/index.zh-CN.md', 'b/index.en_US.md', 'b/index.zh-CN.md']);
    const corpus = await found(root, { sourceLocale: 'en-US', content: '**/*.{locale}.md' });
    expect(corpus.locales.map(({ name }) => name)).toEqual(['en-US', 'zh-CN']);
    expect(outline(corpus)['b/index.md']).toEqual({
      'en-US': 'b/index.en_US.md',
      'zh-CN': 'b/index.zh-CN.md',
    });
  });

  it('reads repositories side by side, each with its own root', async () => {
    const parent = makeTree(['docs/articles/a.md', 'docs.ko-kr/articles/a.md', 'docs.fr-fr/articles/b.md']);
    const corpus = await found(path.join(parent, 'docs'), {
      sourceLocale: 'en-us',
      locales: ['en-us', 'fr-fr', 'ko-kr'],
      content: {
        source: 'articles/**/*.md',
        target: { pattern: 'articles/**/*.md', root: '../docs.{locale}' },
      },
    });
    expect(outline(corpus)).toEqual({
      'a.md': { 'en-us': 'articles/a.md', 'ko-kr': '../docs.ko-kr/articles/a.md' },
      'b.md': { 'fr-fr': '../docs.fr-fr/articles/b.md' },
    });
    expect(corpus.expectedPath(corpus.pages[1]!, 'ko-kr')).toBe('../docs.ko-kr/articles/b.md');
    expect(corpus.expectedPath(corpus.pages[1]!, 'en-us')).toBe('articles/b.md');
  });
});
