import type { APIRoute } from 'astro';
import { currentSite } from '../../data/current.ts';
import { MODEL_FILES } from '../../model/files.ts';

/** The model in every format, for programs and for people who draw. */
export function getStaticPaths() {
  return MODEL_FILES.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute = async ({ props: { file } }) => {
  const { tools } = await currentSite();
  const { format, diagram, type } = file as (typeof MODEL_FILES)[number];
  return new Response(tools.written(format, diagram), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
