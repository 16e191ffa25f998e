import type { Layout } from './layout.ts';

export const mkdocs: Layout = {
  name: 'mkdocs',
  description: 'MkDocs with suffixes (mkdocs-static-i18n): docs/page.md and docs/page.<locale>.md',
  content: [{ source: 'docs/**/*.md', target: 'docs/**/*.{locale}.md' }],
};
