import type { Layout } from './layout.ts';

export const microsoft: Layout = {
  name: 'microsoft',
  description:
    'Microsoft Learn, its repositories side by side in folders named for the locale: <locale>/articles/…',
  content: ['{locale}/articles/**/*.md'],
};
