import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { PICTURES } from './data/assets.ts';
import { announceSite, currentFrame, type SiteMaker } from './data/current.ts';
import { nameSite, writeSite } from './data/entries.ts';
import { openFrame, type SiteOptions } from './data/frame.ts';
import { type LocaleNames, namesInHost } from './data/locales.ts';
import { searchWords } from './data/search-words.ts';
import { koreanFaces, koreanFont } from './fonts.ts';
import { searchScope } from './search-scope.ts';
import { toolRoutes } from './tool-routes.ts';

const STYLES = ['article', 'findings', 'pages'];

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

type Hooks = StarlightPlugin['hooks'];
type Setup = Parameters<NonNullable<Hooks['config:setup']>>[0];

/** How the site of a corpus comes about. @param host as `openFrame` takes it */
export const makerOf = (options: SiteOptions, host?: LocaleNames): SiteMaker => ({
  open: () => openFrame(options, host),
  check: (frame, sink) => (sink ? writeSite(frame, sink) : nameSite(frame)),
});

/** The plugin of our own site: beside what every site gets, a sidebar, words for the search, a Korean font and a policy. */
export function ownPlugin(): StarlightPlugin {
  return {
    name: 'isogloss',
    hooks: {
      'i18n:setup': async ({ injectTranslations }) => {
        injectTranslations(searchWords((await currentFrame()).locales));
      },
      'config:setup': async (setup) => {
        const { locales } = await currentFrame();
        const isKorean = locales.some(({ locale }) => locale.language === 'ko');
        setup.addRouteMiddleware({ entrypoint: here('./sidebar-route-data.ts') });
        addTo(setup, isKorean ? ['korean'] : []);
        setup.addIntegration(policy(isKorean ? koreanFont() : undefined));
        setup.addIntegration(searchScope());
      },
    },
  };
}

/**
 * What a Starlight site gets that exists already: its looks, its fonts and its policy stay its own.
 * @throws Error where it lacks a locale of the corpus
 */
export function guestHooks(options: SiteOptions): Pick<Hooks, 'config:setup'> {
  return {
    'config:setup': async (setup) => {
      const names = namesInHost(setup.config.locales, setup.config.locales ? undefined : 'en');
      const cwd = fileURLToPath(setup.astroConfig.root);
      announceSite(makerOf({ cwd, ...options }, names));
      await currentFrame();
      addTo(setup, []);
    },
  };
}

function addTo({ config, updateConfig, addIntegration, addRouteMiddleware }: Setup, sheets: string[]): void {
  updateConfig({
    customCss: [
      ...(config.customCss ?? []),
      ...[...STYLES, ...sheets].map((name) => here(`./styles/${name}.css`)),
    ],
    components: {
      FallbackContentNotice: here('./components/FallbackContentNotice.astro'),
      ...config.components,
    },
  });
  addRouteMiddleware({ entrypoint: here('./route-data.ts') });
  addRouteMiddleware({ entrypoint: here('./tools-route-data.ts') });
  addIntegration(toolRoutes());
  addIntegration(assets());
}

function policy(font: string | undefined): AstroIntegration {
  return {
    name: 'isogloss-policy',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ entrypoint: here('./policy.ts'), order: 'pre' });
        if (font) updateConfig({ vite: { plugins: [koreanFaces(here('./styles/korean.css'), font)] } });
      },
    },
  };
}

/** Our script on every page, and the corpus's pictures. */
function assets(): AstroIntegration {
  return {
    name: 'isogloss-assets',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
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
