import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { isoglossLoader } from './loader.ts';

export const collections = {
  docs: defineCollection({ loader: isoglossLoader(), schema: docsSchema() }),
};
