export type { SiteFrame, SiteLocale, SiteOptions } from './site/data/frame.ts';
export type { OpenPage, Site } from './site/data/site.ts';
export { isogloss } from './site/integration.ts';
export { isoglossLoader, type LoaderOptions } from './site/loader.ts';
