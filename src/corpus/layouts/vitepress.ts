import type { Layout } from './layout.ts';

export const vitepress: Layout = {
  name: 'vitepress',
  description: 'VitePress with the source at the root: docs/… and docs/<locale>/…',
  content: [{ source: 'docs/**/*.md', target: 'docs/{locale}/**/*.md' }],
};
