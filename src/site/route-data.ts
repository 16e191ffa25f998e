import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { alternatesOf } from './data/alternates.ts';
import { currentSite } from './data/current.ts';

/** Tells search engines of the translations that exist; Starlight would name every locale. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  const alternates = alternatesOf(await currentSite(), route.id, import.meta.env.BASE_URL);
  if (!alternates) return;
  const isAlternate = (tag: (typeof route.head)[number]) =>
    tag.tag === 'link' && tag.attrs?.rel === 'alternate' && tag.attrs.hreflang !== undefined;
  const links = alternates.map(({ hreflang, path }) => ({
    tag: 'link' as const,
    attrs: { rel: 'alternate', hreflang, href: context.site ? new URL(path, context.site).href : path },
  }));
  route.head = [
    ...route.head.filter((tag) => !isAlternate(tag)),
    ...links.map((link) => ({ ...link, content: '' })),
  ];
});
