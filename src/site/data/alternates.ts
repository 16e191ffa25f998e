import { localeOfRoute } from './locales.ts';
import { siteUrl } from './routes.ts';
import type { Site } from './site.ts';

export interface Alternate {
  /** A language tag, or `x-default`. */
  readonly hreflang: string;
  /** From the root of the host. */
  readonly path: string;
}

/**
 * The translations of an article that exist, and where to send everybody else.
 * @param id of a Starlight route: locale and slug
 * @returns nothing where the route is no article of the corpus
 */
export function alternatesOf(site: Site, id: string, base: string): readonly Alternate[] | undefined {
  const locale = localeOfRoute(site.locales, id);
  const slug = locale && (locale.slug === '' ? id : id.slice(locale.slug.length + 1)).replace(/^index$/, '');
  const route = slug === undefined ? undefined : site.routeAt(slug);
  if (!route) return undefined;
  const existing = site.locales.filter((each) => site.has(route.page, each.locale.name));
  const fallback = existing.includes(site.source) ? site.source : existing[0];
  return [
    ...existing.map((each) => ({ hreflang: each.locale.tag, path: siteUrl(base, each.slug, route.slug) })),
    ...(fallback ? [{ hreflang: 'x-default', path: siteUrl(base, fallback.slug, route.slug) }] : []),
  ];
}
