import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { seekAutolinksWhereLikely } from './autolinks.ts';

/** What a node of any Markdown tree has, as far as reading it goes: mdast, GFM, front matter and MDX alike. */
export interface SyntaxNode {
  readonly type: string;
  readonly children?: readonly SyntaxNode[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly lang?: string | null;
  readonly url?: string;
  readonly identifier?: string;
  readonly referenceType?: string;
  readonly name?: string | null;
  readonly attributes?: readonly SyntaxNode[];
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(seekAutolinksWhereLikely)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(seekAutolinksWhereLikely)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkMdx)
  .freeze();

/**
 * The seam to the Markdown parser; another one that gives mdast with offsets can take its place.
 *
 * @param text without a byte order mark, or every offset is shifted by one
 * @throws VFileMessage where the text is no valid MDX; Markdown never fails
 */
export function parseMarkdown(text: string, syntax: 'markdown' | 'mdx' = 'markdown'): Root {
  return (syntax === 'mdx' ? mdx : markdown).parse(text) as Root;
}
