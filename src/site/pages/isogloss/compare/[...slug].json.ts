import type { APIRoute } from 'astro';
import { currentSite } from '../../../data/current.ts';
import { toolSlug } from '../../../data/tool-urls.ts';

/** The rows of a page for scripts that choose two locales. */
export async function getStaticPaths() {
  const { routes } = await currentSite();
  return routes.map(({ page, slug }) => ({ params: { slug: toolSlug(slug) }, props: { page } }));
}

export const GET: APIRoute = async ({ props }) => {
  const { tools } = await currentSite();
  return new Response(new Uint8Array(tools.rows(String(props.page))), {
    headers: { 'content-type': 'application/json' },
  });
};
