import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { seekAutolinksWhereLikely } from '../../src/document/autolinks.ts';
import { parseMarkdown } from '../../src/document/markdown.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

describe('seekAutolinksWhereLikely', () => {
  it.each([
    ['an address in brackets', '# Contact\n\n> - [jan@exempel.se]\n'],
    ['an address with an escape', 'Écrire à a\\@b.fr ou voir https\\://x.fr.\n'],
    ['an address with a character reference', '| 문의 |\n|---|\n| jan&#64;exempel.kr |\n'],
    ['addresses that the syntax knows', 'Zie https://a.nl, WWW.b.nl en <c@d.nl>.\n'],
    ['a link whose text is an address', '[www.exempel.se](https://exempel.se) och [@jan][j]\n\n[j]: /jan\n'],
    ['no address', 'Ingen adress här.\n\n```sh\ncurl https://exempel.se\n```\n'],
  ])('leaves the tree as GFM makes it: %s', (_, text) => {
    expect(parseMarkdown(text)).toEqual(gfm.parse(text));
  });

  it('asks only about blocks with a text that may hold an address', () => {
    const asked: string[] = [];
    const spy = { transforms: [(block: { type: string }) => asked.push(block.type)] };
    const processor = unified()
      .use(remarkParse)
      .data({ fromMarkdownExtensions: [spy] } as object);
    processor.use(seekAutolinksWhereLikely).parse('# Rubrik\n\n`a@b.se`\n\n- a@b.se\n\n[a@b.se](x.md)\n');
    expect(asked).toEqual(['list']);
  });
});
