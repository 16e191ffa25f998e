import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { alternatesOf } from './data/alternates.ts';
import { PICTURES } from './data/assets.ts';
import { announceSite, currentFrame, currentSite, type SiteMaker } from './data/current.ts';
import { writeSite } from './data/entries.ts';
import { openFrame, type SiteFrame, type SiteOptions } from './data/frame.ts';
import { searchWords } from './data/search-words.ts';
import { checkSite, type Site } from './data/site.ts';
import { koreanFaces, koreanFont } from './fonts.ts';
import { toolRoutes } from './tool-routes.ts';

const STYLES = ['article', 'findings', 'pages'];

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * The site of a corpus, whole: Starlight with the corpus's locales, and everything that Isogloss adds to it.
 * @param options which corpus; the one of the working directory where absent
 */
export function isogloss(options: SiteOptions = {}): AstroIntegration {
  let built: Site | undefined;
  return {
    name: 'isogloss',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        announceSite(makerOf(options));
        const frame = await currentFrame();
        const map = siteMap(frame, config.base, () => built);
        updateConfig({ integrations: [map, starlightOf(frame)] });
      },
      'astro:build:generated': async () => {
        built = await currentSite();
      },
    },
  };
}

const makerOf = (options: SiteOptions): SiteMaker => ({
  open: () => openFrame(options),
  check: (frame, sink) => (sink ? writeSite(frame, sink) : checkSite(frame)),
});

function starlightOf({ title, locales, source }: SiteFrame): AstroIntegration {
  const named = locales.map(({ slug, name, locale }) => [
    slug,
    { label: name, lang: locale.tag, dir: locale.direction },
  ]);
  return starlight({
    title,
    defaultLocale: source.slug,
    locales: Object.fromEntries(named),
    disable404Route: false,
    // Ours comes from a middleware, made for each page.
    sidebar: [],
    plugins: [ownSidebar(), isoglossPlugin()],
  });
}

function ownSidebar(): StarlightPlugin {
  return {
    name: 'isogloss-sidebar',
    hooks: {
      'config:setup': ({ addRouteMiddleware }) => {
        addRouteMiddleware({ entrypoint: here('./sidebar-route-data.ts') });
      },
    },
  };
}

/** Every page with its translations: not what is shown in another language, nor the choice among languages. */
function siteMap(frame: SiteFrame, base: string, built: () => Site | undefined): AstroIntegration {
  const root = base.endsWith('/') ? base : `${base}/`;
  return sitemap({
    i18n: {
      defaultLocale: frame.source.slug,
      locales: Object.fromEntries(frame.locales.map(({ slug, locale }) => [slug, locale.tag])),
    },
    filter: (url) => {
      const { pathname } = new URL(url);
      const id = decodeURIComponent(pathname.slice(root.length)).replace(/\/$/, '');
      if (id === '') return false;
      const site = built();
      const alternates = site && alternatesOf(site, id, base);
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
        injectTranslations(searchWords((await currentFrame()).locales));
      },
      'config:setup': async ({ config, updateConfig, addIntegration, addRouteMiddleware }) => {
        if (options) announceSite(makerOf(options));
        const { locales } = await currentFrame();
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
          const { pictures } = await currentFrame();
          const picture = pictures.used.get(path.posix.basename(request.url ?? ''));
          if (picture) createReadStream(picture.absolute).pipe(response);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { pictures } = await currentFrame();
        if (pictures.used.size > 0) mkdirSync(path.join(folder, PICTURES), { recursive: true });
        for (const { name, absolute } of pictures.used.values()) {
          copyFileSync(absolute, path.join(folder, PICTURES, name));
        }
      },
    },
  };
}
