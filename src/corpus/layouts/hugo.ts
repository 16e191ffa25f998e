import type { Layout } from './layout.ts';

export const hugo: Layout = {
  name: 'hugo',
  description: 'Hugo with a folder for every locale: content/<locale>/…',
  content: ['content/{locale}/**/*.md'],
};
