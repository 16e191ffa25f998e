import { readFile } from 'node:fs/promises';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Corpus } from '../../src/corpus/types.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** Parses every file of a corpus with the parser alone and throws the trees away: what a check is held against. */
export async function bareParse(corpus: Corpus): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const page of corpus.pages) {
    for (const file of page.files.values()) {
      const content = await readFile(file.absolute);
      files++;
      bytes += content.length;
      parse(content.toString(), /\.mdx$/i.test(file.path));
    }
  }
  return { files, bytes };
}

/** MDX that does not parse is parsed as Markdown, as the check does. */
function parse(text: string, isMdx: boolean): void {
  try {
    (isMdx ? mdx : markdown).parse(text);
  } catch {
    markdown.parse(text);
  }
}
