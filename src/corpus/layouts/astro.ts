import type { Layout } from './layout.ts';

export const astro: Layout = {
  name: 'astro',
  description: 'Astro content and Starlight with a folder for every locale: src/content/docs/<locale>/…',
  content: ['src/content/docs/{locale}/**/*.{md,mdx}'],
};
