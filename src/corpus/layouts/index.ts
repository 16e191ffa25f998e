import { nearest } from '../../text/similar.ts';
import { ConfigError } from '../error.ts';
import { astro } from './astro.ts';
import { docusaurus } from './docusaurus.ts';
import { fastapi } from './fastapi.ts';
import { hugo } from './hugo.ts';
import { hugoSuffix } from './hugo-suffix.ts';
import { kubernetes } from './kubernetes.ts';
import type { Layout } from './layout.ts';
import { mdn } from './mdn.ts';
import { microsoft } from './microsoft.ts';
import { mkdocs } from './mkdocs.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** The layouts that have a name. The narrower stands before the wider that also fits. */
export const layouts: readonly Layout[] = [
  docusaurus,
  starlight,
  astro,
  fastapi,
  kubernetes,
  hugo,
  hugoSuffix,
  vitepress,
  mkdocs,
  microsoft,
  mdn,
];

/** @throws ConfigError where there is no such layout, with the nearest name */
export function findLayout(name: string): Layout {
  const found = layouts.find((layout) => layout.name === name);
  if (found) return found;
  const names = layouts.map((layout) => layout.name);
  const near = nearest(name, names);
  const way = near
    ? `did you mean "${near}"?`
    : `write a pattern with {locale}, or one of ${names.join(', ')}.`;
  throw new ConfigError(
    `"content" is "${name}", which is neither a pattern with {locale} nor a known layout; ${way}`,
  );
}
