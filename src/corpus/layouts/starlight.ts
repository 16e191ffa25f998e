import type { Layout } from './layout.ts';

export const starlight: Layout = {
  name: 'starlight',
  description: 'Starlight with the source at the root: src/content/docs/… and src/content/docs/<locale>/…',
  content: [{ source: 'src/content/docs/**/*.{md,mdx}', target: 'src/content/docs/{locale}/**/*.{md,mdx}' }],
};
