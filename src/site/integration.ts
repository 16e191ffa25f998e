import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { alternatesOf } from './data/alternates.ts';
import { PICTURES } from './data/assets.ts';
import { announceSite, currentSite } from './data/current.ts';
import { searchWords } from './data/search-words.ts';
import { openSite, type Site, type SiteOptions } from './data/site.ts';
import { koreanFaces, koreanFont } from './fonts.ts';
import { toolRoutes } from './tool-routes.ts';

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
      'astro:config:setup': async ({ config, updateConfig }) => {
        announceSite(() => openSite(options));
        const site = await currentSite();
        updateConfig({ integrations: [siteMap(site, config.base), starlightOf(site)] });
      },
    },
  };
}

function starlightOf({ title, locales, source }: Site): AstroIntegration {
  const named = locales.map(({ slug, name, locale }) => [
    slug,
    { label: name, lang: locale.tag, dir: locale.direction },
  ]);
  return starlight({
    title,
    defaultLocale: source.slug,
    locales: Object.fromEntries(named),
    disable404Route: false,
    plugins: [isoglossPlugin()],
  });
}

/** Every page with its translations: not what is shown in another language, nor the choice among languages. */
function siteMap(site: Site, base: string): AstroIntegration {
  const root = base.endsWith('/') ? base : `${base}/`;
  return sitemap({
    i18n: {
      defaultLocale: site.source.slug,
      locales: Object.fromEntries(site.locales.map(({ slug, locale }) => [slug, locale.tag])),
    },
    filter: (url) => {
      const { pathname } = new URL(url);
      const id = decodeURIComponent(pathname.slice(root.length)).replace(/\/$/, '');
      if (id === '') return false;
      const alternates = alternatesOf(site, id, base);
      return !alternates || alternates.some((each) => each.path === pathname);
    },
  });
}

/**
 * What Isogloss adds to a Starlight site: styles, a script, what it knows of languages, a policy in every page.
 * @param options which corpus, where `isogloss()` is not there to say so
 */
export function isoglossPlugin(options?: SiteOptions): StarlightPlugin {
  return {
    name: 'isogloss',
    hooks: {
      'i18n:setup': async ({ injectTranslations }) => {
        injectTranslations(searchWords((await currentSite()).locales));
      },
      'config:setup': async ({ config, updateConfig, addIntegration, addRouteMiddleware }) => {
        if (options) announceSite(() => openSite(options));
        const { locales } = await currentSite();
        const font = locales.some(({ locale }) => locale.language === 'ko') ? koreanFont() : undefined;
        updateConfig({
          customCss: [
            ...(config.customCss ?? []),
            ...[...STYLES, ...(font ? ['korean'] : [])].map((name) => here(`./styles/${name}.css`)),
          ],
          components: {
            FallbackContentNotice: here('./components/FallbackContentNotice.astro'),
            ...config.components,
          },
        });
        addRouteMiddleware({ entrypoint: here('./route-data.ts') });
        addRouteMiddleware({ entrypoint: here('./tools-route-data.ts') });
        addIntegration(toolRoutes());
        addIntegration(assets(font));
      },
    },
  };
}

/** Our script on every page; the corpus's pictures; and a policy in every page that was built. */
function assets(font: string | undefined): AstroIntegration {
  return {
    name: 'isogloss-assets',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectScript, updateConfig }) => {
        addMiddleware({ entrypoint: here('./policy.ts'), order: 'pre' });
        if (font) updateConfig({ vite: { plugins: [koreanFaces(here('./styles/korean.css'), font)] } });
        injectScript('page', `import ${JSON.stringify(here('./client/index.ts'))};`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${PICTURES}`, async (request, response, next) => {
          const { pictures } = await currentSite();
          const picture = pictures.used.get(path.posix.basename(request.url ?? ''));
          if (picture) createReadStream(picture.absolute).pipe(response);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { pictures } = await currentSite();
        if (pictures.used.size > 0) mkdirSync(path.join(folder, PICTURES), { recursive: true });
        for (const { name, absolute } of pictures.used.values()) {
          copyFileSync(absolute, path.join(folder, PICTURES, name));
        }
      },
    },
  };
}
