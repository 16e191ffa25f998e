import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The pages beside the articles, for a site that has a folder of pages of its own; in ours they are that folder. */
export function toolRoutes(): AstroIntegration {
  return {
    name: 'isogloss-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const folder = here('./pages/');
        if (fileURLToPath(new URL('./pages/', config.srcDir)) === folder) return;
        for (const name of globSync('**/*.{astro,ts,js}', { cwd: folder })) {
          const pattern = `/${name.replaceAll('\\', '/').replace(/\.(?:astro|ts|js)$/, '')}`;
          // The choice among languages is for our own site; what a site opens with is its own affair.
          if (pattern === '/index') continue;
          const entrypoint = folder + name;
          injectRoute({ pattern: pattern.replace(/\/index$/, ''), entrypoint, prerender: true });
        }
      },
    },
  };
}
