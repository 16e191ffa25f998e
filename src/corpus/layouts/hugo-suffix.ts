import type { Layout } from './layout.ts';

export const hugoSuffix: Layout = {
  name: 'hugo-suffix',
  description: 'Hugo with the locale in the name of the file: content/page.md and content/page.<locale>.md',
  content: [{ source: 'content/**/*.md', target: 'content/**/*.{locale}.md' }],
};
