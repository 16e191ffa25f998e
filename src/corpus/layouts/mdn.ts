import type { Layout } from './layout.ts';

export const mdn: Layout = {
  name: 'mdn',
  description: 'MDN, source and translations below one folder: files/<locale>/…',
  content: ['files/{locale}/**/*.md'],
};
