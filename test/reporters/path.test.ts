import { describe, expect, it } from 'vitest';
import { pathPrefix, uriFor } from '../../src/reporters/path.ts';

describe('pathPrefix', () => {
  it('is the way from the repository to the working directory', () => {
    expect(pathPrefix('/home/runner/work/docs', '/home/runner/work/docs/site/i18n')).toBe('site/i18n/');
    expect(pathPrefix('D:\\a\\docs', 'D:\\a\\docs\\site')).toBe('site/');
  });

  it('is nothing at the root and outside of it', () => {
    expect(pathPrefix('/builds/docs/', '/builds/docs')).toBe('');
    expect(pathPrefix('/builds/docs', '/builds/docs-nl')).toBe('');
  });
});

describe('uriFor', () => {
  it('encodes what RFC 3986 reserves, in every segment', () => {
    expect(uriFor("a b/?#[x](y)*'!/서.md", { pathPrefix: 'd%/' })).toBe(
      'd%25/a%20b/%3F%23%5Bx%5D%28y%29%2A%27%21/%EC%84%9C.md',
    );
  });

  it('does not throw on half a character', () => {
    expect(uriFor('\ud800.md', {})).toBe('%EF%BF%BD.md');
  });
});
