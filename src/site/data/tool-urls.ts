import { siteUrl } from './routes.ts';

/** The pages beside the articles, in the order of their links. */
export const TOOLS = ['dashboard', 'findings', 'compare', 'workflows', 'states', 'rules'] as const;
export type Tool = (typeof TOOLS)[number];

/** The folder that they stand in, in every locale: few documentation trees have one of that name. */
export const TOOL_FOLDER = 'isogloss';

/** The page that opens the tree has an empty slug, which an address behind a tool's own could not tell. */
export const toolSlug = (slug: string): string => (slug === '' ? 'index' : slug);

/** The address of a tool's page in a locale. @param rest a page's slug, or a rule's id */
export function toolUrl(base: string, locale: string, tool: Tool, rest = ''): string {
  return siteUrl(base, locale, TOOL_FOLDER, tool, rest);
}

/** The address of a file that the tools offer, the same for all locales. */
export function toolFile(base: string, name: string): string {
  return siteUrl(base, TOOL_FOLDER, name).replace(/\/$/, '');
}
