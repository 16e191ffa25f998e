import type { Site } from './site.ts';

/** Where the one site of a process is found by code that Vite has bundled apart: loader, pages, middleware. */
const KEY = Symbol.for('isogloss.site');

type Opener = () => Promise<Site>;

/** Says which site this process builds; it is opened when somebody first asks, and once. */
export function announceSite(open: Opener): void {
  let site: Promise<Site> | undefined;
  (globalThis as { [KEY]?: Opener })[KEY] = () => {
    site ??= open();
    return site;
  };
}

/**
 * The site of this process. Pages call this and import nothing of the library but types.
 * @throws Error where no integration has announced one
 */
export function currentSite(): Promise<Site> {
  const open = (globalThis as { [KEY]?: Opener })[KEY];
  if (!open) throw new Error('Isogloss: add the integration of isogloss/astro to the Astro configuration.');
  return open();
}
