export type { OpenPage, Site, SiteLocale, SiteOptions } from './site/data/site.ts';
export { isogloss, isoglossPlugin } from './site/integration.ts';
export { isoglossLoader } from './site/loader.ts';
