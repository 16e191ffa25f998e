import type { Layout } from './layout.ts';

export const fastapi: Layout = {
  name: 'fastapi',
  description: 'FastAPI and its family, one MkDocs site for every locale: docs/<locale>/docs/…',
  content: ['docs/{locale}/docs/**/*.md'],
};
