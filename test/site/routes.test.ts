import { describe, expect, it } from 'vitest';
import { localeSlug, routePages, siteUrl } from '../../src/site/data/routes.ts';
import { parseLocale } from '../../src/text/locale.ts';

const slugs = (...ids: string[]) =>
  routePages({ pages: ids.map((id) => ({ id, files: new Map() })) }).map(({ slug }) => slug);

describe('addresses of pages', () => {
  it.each([
    ['guide/start.md', 'guide/start'],
    ['Über uns.md', 'über-uns'],
    ['安装.mdx', '安装'],
    ['guide/index.md', 'guide'],
    ['README.md', ''],
    ['what?#me.md', 'whatme'],
  ])('%s stands at %s', (id, slug) => {
    expect(slugs(id)).toEqual([slug]);
  });

  it('are never shared', () => {
    expect(slugs('a.md', 'a.mdx', 'A.md', 'index.md', 'README.md')).toEqual([
      'a',
      'a-2',
      'a-3',
      '',
      'index-2',
    ]);
  });

  it('begin with the locale as Starlight writes it', () => {
    expect(localeSlug(parseLocale('pt_BR'))).toBe('pt-br');
  });

  it.each([
    ['/', ['nl', 'guide/start'], '/nl/guide/start/'],
    ['/a/base', ['ko', ''], '/a/base/ko/'],
    ['/a/base/', ['ko', '안내'], '/a/base/ko/%EC%95%88%EB%82%B4/'],
  ])('stand below the base %s', (base, parts, address) => {
    expect(siteUrl(base, ...parts)).toBe(address);
  });
});
