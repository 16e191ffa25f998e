import { describe, expect, it } from 'vitest';
import { discover } from '../../src/corpus/discover.ts';
import { recognize } from '../../src/corpus/recognize.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';
import { makeTree } from './tree.ts';

const current = 'docusaurus-plugin-content-docs/current';
const doubled = (paths: string[], other: (path: string) => string) => [...paths, ...paths.map(other)];

describe('recognize', () => {
  it.each([
    [
      'a folder for each locale',
      doubled(['content/en/a.md', 'content/en/b/c.md'], (p) => p.replace('/en/', '/pt-br/')),
      'content/{locale}/**/*.md',
      ['en', 'pt-br'],
    ],
    [
      'Starlight in a folder of its own',
      doubled(['docs/src/content/docs/a.mdx', 'docs/src/content/docs/b/c.md'], (p) =>
        p.replace('content/docs/', 'content/docs/zh-cn/'),
      ),
      {
        source: 'docs/src/content/docs/**/*.{md,mdx}',
        target: 'docs/src/content/docs/{locale}/**/*.{md,mdx}',
      },
      ['en', 'zh-cn'],
    ],
    [
      'Docusaurus',
      [
        ...doubled(['docs/a.md', 'docs/b.md'], (p) => p.replace('docs/', `i18n/ja/${current}/`)),
        'blog/x.md',
        'i18n/ja/docusaurus-plugin-content-blog/x.md',
      ],
      'docusaurus',
      ['en', 'ja'],
    ],
    [
      'suffixes on translations',
      doubled(['docs/a.md', 'docs/b/c.md'], (p) => p.replace('.md', '.fr.md')),
      { source: 'docs/**/*.md', target: 'docs/**/*.{locale}.md' },
      ['en', 'fr'],
    ],
    [
      'suffixes on all',
      doubled(['parts/a/index.en-US.md', 'parts/b/index.en-US.md'], (p) => p.replace('en-US', 'zh-CN')),
      'parts/**/*.{locale}.md',
      ['en-US', 'zh-CN'],
    ],
    [
      'translations in a folder elsewhere',
      doubled(['manual/a.md', 'manual/b/c.md'], (p) => p.replace('manual/', 'translations/sv/')),
      { source: 'manual/**/*.md', target: 'translations/{locale}/**/*.md' },
      ['en', 'sv'],
    ],
    [
      'translations without their source',
      ['content/nl/a.md', 'content/ko/a.md', 'content/nl/b.md'],
      'content/{locale}/**/*.md',
      ['en', 'ko', 'nl'],
    ],
    [
      'a single translation that may embed its source',
      ['pages/ko-kr/a.md', 'pages/ko-kr/b.md'],
      'pages/{locale}/**/*.md',
      ['en', 'ko-kr'],
    ],
  ])('recognizes %s', async (_, paths, content, locales) => {
    const root = makeTree(paths);
    const found = await recognize(root);
    expect(found?.config).toEqual({
      sourceLocale: locales.includes('en') ? 'en' : locales[0],
      locales,
      content,
    });
    const corpus = await discover(resolveConfig(found!.config, root));
    expect(corpus.pages.flatMap(({ files }) => [...files]).length).toBe(paths.length);
    expect([...found!.documents.values()].reduce((a, b) => a + b)).toBe(paths.length);
  });

  it('explains itself in a sentence', async () => {
    const found = await recognize(makeTree(['x/en/a.md', 'x/fr/a.md']));
    expect(found?.explanation).toBe('2 documents in 2 locales: a folder for each locale.');
  });

  it.each([
    ['in one language', ['docs/a.md', 'docs/guide/b.md', 'README.md']],
    [
      'with a folder that only looks like a language',
      ['docs/a.md', 'docs/b.md', 'docs/is/c.md', 'docs/to/d.md'],
    ],
    ['without documents', ['index.html']],
  ])('does not recognize a tree %s', async (_, paths) => {
    expect(await recognize(makeTree(paths))).toBeUndefined();
  });
});
