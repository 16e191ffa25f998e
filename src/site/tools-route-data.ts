import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { currentFrame } from './data/current.ts';
import { siteUrl } from './data/routes.ts';
import { TOOL_FOLDER, TOOLS, toolUrl } from './data/tool-urls.ts';

const base = import.meta.env.BASE_URL;

/**
 * Puts the pages beside the articles into the sidebar. On those pages themselves the articles are one link: a long
 * list of them on some thousand pages more would be most of what the site weighs.
 */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  const { locales, isGuest } = await currentFrame();
  const locale = locales.find(({ slug }) => slug === (route.locale ?? ''));
  if (!locale) return;
  const { t } = locale.messages;
  const path = context.url.pathname;
  const link = (label: string, href: string, isCurrent = false) => ({
    type: 'link' as const,
    label,
    href,
    isCurrent,
    badge: undefined,
    attrs: {},
  });
  const entries = TOOLS.map((tool) => {
    const href = toolUrl(base, locale.slug, tool);
    return link(t(`site:nav.${tool}`), href, path.startsWith(href));
  });
  const group = {
    type: 'group' as const,
    label: t('site:nav.label'),
    entries,
    collapsed: false,
    badge: undefined,
  };
  const isTool = path.startsWith(siteUrl(base, locale.slug, TOOL_FOLDER));
  const articles =
    isTool && !isGuest ? [link(t('site:home.articles'), siteUrl(base, locale.slug))] : route.sidebar;
  route.sidebar = [...articles, group];
});
