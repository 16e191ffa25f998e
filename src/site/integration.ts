import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { addPolicies } from './csp.ts';
import { announceSite, currentSite } from './data/current.ts';
import { openSite, type SiteOptions } from './data/site.ts';

const STYLES = ['article', 'findings', 'pages'];

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * The site of a corpus, whole: Starlight with the corpus's locales, and everything that Isogloss adds to it.
 * @param options which corpus; the one of the working directory where absent
 */
export function isogloss(options: SiteOptions = {}): AstroIntegration {
  return {
    name: 'isogloss',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        announceSite(() => openSite(options));
        const { locales, source, title } = await currentSite();
        updateConfig({
          integrations: [
            starlight({
              title,
              defaultLocale: source.slug,
              locales: Object.fromEntries(
                locales.map(({ slug, name, locale }) => [
                  slug,
                  { label: name, lang: locale.tag, dir: locale.direction },
                ]),
              ),
              plugins: [isoglossPlugin()],
            }),
          ],
        });
      },
    },
  };
}

/** Our script on every page, and a policy in every page that was built. */
function assets(): AstroIntegration {
  return {
    name: 'isogloss-assets',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import ${JSON.stringify(here('./client/index.ts'))};`);
      },
      'astro:build:done': ({ dir }) => addPolicies(fileURLToPath(dir)),
    },
  };
}

/** What Isogloss adds to a Starlight site: styles, and what it knows of languages. */
export function isoglossPlugin(options?: SiteOptions): StarlightPlugin {
  return {
    name: 'isogloss',
    hooks: {
      'config:setup': ({ config, updateConfig, addIntegration, addRouteMiddleware }) => {
        if (options) announceSite(() => openSite(options));
        updateConfig({
          customCss: [...(config.customCss ?? []), ...STYLES.map((name) => here(`./styles/${name}.css`))],
          components: {
            FallbackContentNotice: here('./components/FallbackContentNotice.astro'),
            ...config.components,
          },
        });
        addRouteMiddleware({ entrypoint: here('./route-data.ts') });
        addIntegration(assets());
      },
    },
  };
}
