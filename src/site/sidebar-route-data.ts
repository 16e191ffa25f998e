import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { currentSite } from './data/current.ts';
import type { SiteLocale } from './data/frame.ts';
import { Sidebar } from './data/sidebar.ts';
import type { Site } from './data/site.ts';

const base = import.meta.env.BASE_URL;
const sidebars = new WeakMap<Site, Map<SiteLocale, Sidebar>>();

/**
 * Puts the articles into the sidebar, and the way to the next below each. Starlight would list all articles on every
 * page; with some thousand of them that list is most of what a site weighs.
 */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  const site = await currentSite();
  const locale = site.locales.find(({ slug }) => slug === route.locale);
  if (!locale) return;
  const slug = route.id.slice(locale.slug.length + 1);
  if (slug !== '' && !site.routeAt(slug)) return;
  const sidebar = sidebarOf(site, locale);
  route.sidebar = sidebar.entries(slug) as typeof route.sidebar;
  route.pagination = sidebar.around(slug);
});

function sidebarOf(site: Site, locale: SiteLocale): Sidebar {
  const known = sidebars.get(site) ?? new Map<SiteLocale, Sidebar>();
  const sidebar = known.get(locale) ?? new Sidebar(site, locale, base);
  sidebars.set(site, known.set(locale, sidebar));
  return sidebar;
}
