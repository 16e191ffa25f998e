import type { MiddlewareHandler } from 'astro';
import { withPolicy } from './csp.ts';

/** Gives every page that is built its policy, before it is written: to read them all again takes as long as to build them. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!import.meta.env.PROD || !context.isPrerendered || !isPage) return response;
  const { status, headers } = response;
  return new Response(withPolicy(await response.text()), { status, headers });
};
