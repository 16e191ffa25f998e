import { describe, expect, it } from 'vitest';
import { corpusOfTexts, type TextFile } from '../../src/lint/example-corpus.ts';
import { openPages } from '../../src/lint/open-pages.ts';

const unit = (id: number) =>
  `<span data-ttu-id="a593d-${id}">T${id}</span><span class="sxs-lookup"><span data-stu-id="a593d-${id}">S${id}.</span></span>\n\n`;
const units = (count: number) => Array.from({ length: count }, (_, i) => unit(101 + i)).join('');
const file = (locale: string, page: string, count: number): TextFile => ({
  locale,
  page,
  text: units(count),
});

async function orderOf(files: TextFile[], page = 'a.md') {
  const { corpus, read } = corpusOfTexts(files, 'en');
  const readPaths: string[] = [];
  const open = openPages(corpus, (one) => {
    readPaths.push(one.path);
    return read(one);
  });
  const { recovery } = await open(corpus.pages.find(({ id }) => id === page)!);
  return { recovery, readPaths };
}

describe('the locale to recover a source from', () => {
  it('is the most complete on the page, without a look at any other', async () => {
    const { recovery, readPaths } = await orderOf([
      file('ko', 'a.md', 3),
      file('nl', 'a.md', 2),
      file('nl', 'b.md', 9),
    ]);
    expect(recovery).toEqual(['ko', 'nl']);
    expect(readPaths).toEqual(['ko/a.md', 'nl/a.md']);
  });

  it('is the most complete over the corpus where the page does not decide', async () => {
    const files = [file('ko', 'a.md', 3), file('nl', 'a.md', 3), file('nl', 'b.md', 1)];
    expect((await orderOf(files)).recovery).toEqual(['nl', 'ko']);
  });

  it('does not count pages that have a source of their own', async () => {
    const files = [file('ko', 'a.md', 3), file('nl', 'a.md', 3), file('nl', 'b.md', 5)];
    const { recovery } = await orderOf([...files, { locale: 'en', page: 'b.md', text: 'S.\n' }]);
    expect(recovery).toEqual(['ko', 'nl']);
  });

  it('does not depend on which pages were asked for', async () => {
    const { corpus, read } = corpusOfTexts(
      [file('ko', 'a.md', 3), file('nl', 'a.md', 3), file('nl', 'b.md', 1)],
      'en',
    );
    const some = { ...corpus, pages: corpus.pages.slice(0, 1), allPages: corpus.pages };
    expect((await openPages(some, read)(some.pages[0]!)).recovery).toEqual(['nl', 'ko']);
  });

  it('is no matter where the source has a file', async () => {
    const files = [file('ko', 'a.md', 3), { locale: 'en', page: 'a.md', text: 'S.\n' }];
    expect((await orderOf(files)).recovery).toEqual([]);
  });
});
