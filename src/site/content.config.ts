import { defineCollection, type SchemaContext } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { isoglossLoader } from './loader.ts';

const schemaFor = docsSchema();
let schema: ReturnType<typeof schemaFor> | undefined;

export const collections = {
  docs: defineCollection({
    loader: isoglossLoader(),
    // Made once, where Starlight makes it for every page: it hangs on the page for pictures alone, and no article
    // of ours names one in its front matter.
    schema: (context: SchemaContext) => {
      schema ??= schemaFor(context);
      return schema;
    },
  }),
};
