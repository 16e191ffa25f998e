import { describe, expect, it } from 'vitest';
import { PathPattern } from '../../src/corpus/pattern.ts';

describe('PathPattern', () => {
  it.each([
    ['content/{locale}/**/*.md', 'content/zh-cn/a/b/page.md', 'zh-cn', ['a/b/', 'page']],
    ['content/{locale}/**/*.md', 'content/fr/page.md', 'fr', ['', 'page']],
    ['**/index.{locale}.md', 'components/badge/index.zh_CN.md', 'zh_CN', ['components/badge/']],
    ['docs/*_{locale}.md', 'docs/über uns_sr-Latn.md', 'sr-Latn', ['über uns']],
    ['{locale}/x.{locale}.md', 'ko/x.ko.md', 'ko', []],
    ['docs/**/*.{md,mdx}', 'docs/a.mdx', undefined, ['', 'a', 'mdx']],
    ['docs/(guides)/[slug]/?.md', 'docs/(guides)/[slug]/C.md', undefined, ['C']],
    ['docs/\\*/\\{locale\\}/*.md', 'docs/*/{locale}/b.md', undefined, ['b']],
    ['./docs/**', 'docs/日本語/頁 #1.md', undefined, ['日本語/頁 #1.md']],
  ])('%s reads %s and gives it back', (text, path, locale, captures) => {
    const pattern = new PathPattern(text);
    expect(pattern.matcher()(path)).toEqual({ locale, captures });
    expect(pattern.fill(captures, locale ?? '')).toBe(path);
  });

  it.each([
    ['content/{locale}/**/*.md', 'content/fr/page.mdx'],
    ['content/{locale}/**/*.md', 'other/content/fr/page.md'],
    ['content/{locale}/**/*.md', 'content/english/page.md'],
    ['{locale}/x.{locale}.md', 'ko/x.fr.md'],
    ['docs/*.md', 'docs/a/b.md'],
    ['docs/a.md', 'docs/aXmd'],
  ])('%s does not read %s', (text, path) => {
    expect(new PathPattern(text).matcher()(path)).toBeUndefined();
  });

  it('takes configured names whole, the longer before the shorter', () => {
    const match = new PathPattern('docs/*_{locale}.md').matcher(['CN', 'zh_CN', 'español.1']);
    expect(match('docs/a_zh_CN.md')?.captures).toEqual(['a_zh']);
    expect(match('docs/a_español.1.md')?.locale).toBe('español.1');
    expect(match('docs/a_españolx1.md')).toBeUndefined();
    expect(match('docs/a_fr.md')).toBeUndefined();
  });

  it.each([
    ['content/{locale}/**/*.md', 'content/**/*.md'],
    ['{locale}/docs/*.md', 'docs/*.md'],
    ['docs/**/*.{locale}.md', 'docs/**/*.md'],
    ['docs/*-{locale}.md', 'docs/*.md'],
    ['site/{locale}.md', 'site/index.md'],
  ])('%s without its locale is %s', (text, bare) => {
    expect(new PathPattern(text).withoutLocale().text).toBe(bare);
  });

  it('names the folders before the first wildcard', () => {
    expect(new PathPattern('src/content/docs/**/*.md').base).toBe('src/content/docs/');
    expect(new PathPattern('src/con*/docs/*.md').base).toBe('src/');
    expect(new PathPattern('{locale}/a.md').base).toBe('');
  });

  it('escapes what only the file search would take for a wildcard', () => {
    expect(new PathPattern('docs/[a](b)/**/*.{md,mdx}').glob).toBe('docs/\\[a\\]\\(b\\)/**/*.{md,mdx}');
  });
});
