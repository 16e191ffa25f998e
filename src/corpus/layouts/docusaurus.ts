import type { Layout } from './layout.ts';

const plugin = (name: string) => `i18n/{locale}/docusaurus-plugin-content-${name}`;

export const docusaurus: Layout = {
  name: 'docusaurus',
  description:
    'Docusaurus: docs, versioned_docs, blog and src/pages, translated below i18n/<locale>/docusaurus-plugin-content-…',
  content: [
    { source: 'docs/**/*.{md,mdx}', target: `${plugin('docs')}/current/**/*.{md,mdx}` },
    { source: 'versioned_docs/version-*/**/*.{md,mdx}', target: `${plugin('docs')}/version-*/**/*.{md,mdx}` },
    { source: 'blog/**/*.{md,mdx}', target: `${plugin('blog')}/**/*.{md,mdx}` },
    { source: 'src/pages/**/*.{md,mdx}', target: `${plugin('pages')}/**/*.{md,mdx}` },
  ],
};
