import type { Layout } from './layout.ts';

export const kubernetes: Layout = {
  name: 'kubernetes',
  description: 'Kubernetes and other Hugo sites whose documentation is one part: content/<locale>/docs/…',
  content: ['content/{locale}/docs/**/*.md'],
};
