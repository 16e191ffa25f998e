export type { SiteFrame, SiteLocale, SiteOptions } from './site/data/frame.ts';
export type { OpenPage, Site } from './site/data/site.ts';
export { isogloss, isoglossPlugin } from './site/integration.ts';
export { isoglossLoader } from './site/loader.ts';
