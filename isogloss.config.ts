import { defineConfig } from './src/index.ts';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'nl', 'sv', 'fr', 'ko'],
  content: 'content/{locale}/**/*.md',
});
