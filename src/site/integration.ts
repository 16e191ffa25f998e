import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { alternatesOf } from './data/alternates.ts';
import { announceSite, currentFrame, currentSite } from './data/current.ts';
import type { SiteFrame, SiteOptions } from './data/frame.ts';
import type { Site } from './data/site.ts';
import { guestHooks, makerOf, ownPlugin } from './plugin.ts';

const TWICE =
  'Isogloss: this site has Starlight already; move isogloss() into the "plugins" of starlight() in the Astro configuration.';

/**
 * The site of a corpus. Among the integrations of an Astro configuration it is the whole site: Starlight with the
 * corpus's locales, and everything that Isogloss adds to it. Among the plugins of a Starlight site that exists
 * already it adds the pages beside the articles and what articles need that `isoglossLoader` renders.
 * @param options which corpus; the one of the folder of the site where absent
 */
export function isogloss(options: SiteOptions = {}): AstroIntegration & StarlightPlugin {
  let built: Site | undefined;
  return {
    name: 'isogloss',
    hooks: {
      ...guestHooks(options),
      'astro:config:setup': async ({ config, updateConfig }) => {
        if (config.integrations.some(({ name }) => name === '@astrojs/starlight')) throw new Error(TWICE);
        announceSite(makerOf({ cwd: fileURLToPath(config.root), ...options }));
        const frame = await currentFrame();
        const map = siteMap(frame, config.base, () => built);
        // Pages are rendered while others are being written.
        const { concurrency } = config.build;
        updateConfig({
          build: { concurrency: Math.max(concurrency, 4) },
          integrations: [map, starlightOf(frame)],
        });
      },
      'astro:build:generated': async () => {
        built = await currentSite();
      },
    },
  };
}

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
    plugins: [ownPlugin()],
  });
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
