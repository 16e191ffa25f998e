import { slug } from 'github-slugger';
import type { Corpus, Page } from '../../corpus/types.ts';
import type { Locale } from '../../text/locale.ts';

/** Where a page stands in the site, and in which locales it has something of its own to say. */
export interface PageRoute {
  /** The page's id in the corpus: `guide/start.md`. */
  readonly page: string;
  /** Without locale, without slashes around it: `guide/start`; empty for the page that opens the tree. */
  readonly slug: string;
}

const INDEX = /^(?:index|_index|readme)$/i;

/** The first part of every address in a locale: the tag in lower case, as Starlight names its folders. */
export function localeSlug(locale: Locale): string {
  return locale.tag.toLowerCase();
}

/** Gives every page its address, the same in all locales. Where two would share one, the later gets a number. */
export function routePages(corpus: Pick<Corpus, 'pages'>): PageRoute[] {
  const taken = new Set<string>();
  return corpus.pages.map(({ id }: Pick<Page, 'id'>) => {
    const wanted = slugOf(id);
    let found = wanted;
    for (let n = 2; taken.has(found); n++) found = `${wanted === '' ? 'index' : wanted}-${n}`;
    taken.add(found);
    return { page: id, slug: found };
  });
}

function slugOf(id: string): string {
  const parts = id.replace(/\.mdx?$/i, '').split('/');
  if (INDEX.test(parts.at(-1)!)) parts.pop();
  // What a slug has nothing left of (a name of signs alone) keeps its place with a letter.
  return parts.map((part) => slug(part) || 'x').join('/');
}

/** An address within the site: the base path, then the parts, each encoded, with a slash at the end. */
export function siteUrl(base: string, ...parts: readonly string[]): string {
  const path = parts.flatMap((part) => part.split('/')).filter((part) => part !== '');
  const root = base.endsWith('/') ? base : `${base}/`;
  return root + path.map((part) => `${encodeURIComponent(part)}/`).join('');
}
