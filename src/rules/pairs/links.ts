import type { Alignment } from '../../alignment/types.ts';
import type { Locale } from '../../text/locale.ts';
import { nearest } from '../../text/similar.ts';

/** A link as it is compared: what differs by locale on purpose is taken away. */
export interface ComparableLink {
  /** Host and path, without scheme, locale, file ending and closing slash; empty for a link within the page. */
  readonly path: string;
  /** The fragment, which is translated along with its heading on many sites. */
  readonly anchor: string;
  readonly query: string;
}

/** A host's first label that names a language: "fr", "zh-hans". */
const IN_HOST = /^[a-z]{2}(?:-[a-z]{2,4})?$/;
/** Three letters are a word as often as a language: "faq", "std", "get-helm-sh". */
const LOCALE =
  /^(?:[a-z]{2}(?:[-_](?:hans|hant|latn|cyrl|arab))?(?:[-_](?:[a-z]{2}|[0-9]{3}))?|[a-z]{3}[-_][a-z]{2})$/i;
/** Hugo's way to name a page: `{{< ref "page.md" >}}`. */
const REFERENCE = /^\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'\s>%]+)["']?\s*[>%]\}\}/;

/** What East Asian text sets behind a bare address, and Markdown takes for a part of it. */
const CLOSING_MARKS = /[。、，；：！？）」』】]+$/u;

/**
 * Reads a link's address in the form in which the two sides of a translation are held against each other.
 * @param locales whose names in a path or as a host's first label say nothing
 */
export function comparableLink(url: string, locales: readonly Locale[]): ComparableLink {
  const { before, anchor } = atHash(url);
  const [, bare = '', query = ''] = /^([^?]*)(?:\?(.*))?$/s.exec(before) ?? [];
  const external = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(bare);
  const names = new Set(locales.flatMap(namesOf));
  const isLocale = (part: string) => names.has(lower(part)) || (external && LOCALE.test(part));
  const parts = decode(bare)
    .replace(/^(?:https?:)?\/\//i, '')
    .split(/[/#]!?/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const [host = '', ...folders] = parts;
  const own = external
    ? [hostWithoutLocale(host, names), ...folders.filter((part) => !isLocale(part))]
    : parts.filter((part) => !isLocale(part));
  const path = own
    .join('/')
    .replace(/\.(?:mdx?|html?)$/i, '')
    .replace(/[-_.]([a-z]{2}(?:[-_][a-z]{2,4})?)$/i, (ending, code: string) =>
      names.has(lower(code).replace('_', '-')) ? '' : ending,
    )
    .replace(/(?:^|\/)(?:index|README)$/i, '')
    // A page that bears its folder's name stands for the folder.
    .replace(/(^|\/)([^/]+)\/\2$/i, '$1$2');
  return { path: lower(path), anchor: decode(anchor), query };
}

/** The fragment of an address, as `comparableLink` gives it. */
export function anchorOf(url: string): string {
  return decode(atHash(url).anchor);
}

/** An address cut in two before its fragment. A page of one file tells its pages apart behind a hash: "#/en-US/button". */
function atHash(url: string): { readonly before: string; readonly anchor: string } {
  const bare = url.trim().replace(REFERENCE, '$1').replace(CLOSING_MARKS, '');
  const [, before = '', anchor = ''] = /^([^#]*(?:#!?\/[^#]*)?)(?:#(.*))?$/s.exec(bare) ?? [];
  return { before, anchor };
}

/** What addresses call a locale: its name, its tag, its language, and the region where it is mostly spoken (`cn`). */
function namesOf(locale: Locale): readonly string[] {
  const known = NAMES.get(locale);
  if (known) return known;
  const { region } = new Intl.Locale(locale.tag).maximize();
  const names = [
    locale.name,
    locale.tag,
    locale.language,
    ...(region ? [region, `${locale.language}-${region}`] : []),
  ].map(lower);
  NAMES.set(locale, names);
  return names;
}

const NAMES = new WeakMap<Locale, readonly string[]>();

/** "fr.wikipedia.org" and "en.wikipedia.org" are one site. */
function hostWithoutLocale(host: string, names: ReadonlySet<string>): string {
  const [first = '', ...rest] = host.replace(/^www\./i, '').split('.');
  return rest.length > 1 && (names.has(lower(first)) || IN_HOST.test(first))
    ? rest.join('.')
    : [first, ...rest].join('.');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** By the locale of the translation, then by address. */
const COMPARABLE = new WeakMap<Locale, Map<string, ComparableLink>>();
/** How many addresses are remembered: pages of a site link to the same few. */
const REMEMBERED = 2000;

/** An address of a translation or its source, without the names of either's locale. */
export function comparableIn({ source, target }: Alignment, url: string): ComparableLink {
  const links = COMPARABLE.get(target.locale) ?? new Map<string, ComparableLink>();
  COMPARABLE.set(target.locale, links);
  const key = `${source.locale.name} ${url}`;
  const known = links.get(key);
  if (known) return known;
  const link = comparableLink(url, [source.locale, target.locale]);
  if (links.size >= REMEMBERED) links.clear();
  links.set(key, link);
  return link;
}

/** Whether two comparable paths are one page: on one site a link may have the host or not. */
export function isSamePath(a: string, b: string): boolean {
  return a === b || (b !== '' && a.endsWith(`/${b}`)) || (a !== '' && b.endsWith(`/${a}`));
}

/**
 * Whether an external address was exchanged for one in the reader's language: another edition of the same site
 * ("fr.wikipedia.org"), or another site that bears the language in its address.
 */
export function isLocalized(
  expected: string,
  actual: string,
  locale: Locale,
): 'edition' | 'site' | undefined {
  const [from, to] = [hostOf(expected), hostOf(actual)];
  if (from === undefined || to === undefined) return undefined;
  const names = new Set(namesOf(locale));
  const parts = lower(actual).split(/[/.?=&]/);
  const isOwn = parts.some((part) => names.has(part));
  if (!isOwn) return undefined;
  return hostWithoutLocale(from, names) === hostWithoutLocale(to, names) ? 'edition' : 'site';
}

/** Whether two addresses are one page on two sites, neither host being a slip for the other: a mirror, as it may be. */
export function isMirror(expected: string, actual: string): boolean {
  const [from, to] = [hostOf(expected), hostOf(actual)];
  if (from === undefined || to === undefined || from === to || nearest(from, [to]) !== undefined)
    return false;
  const pathOf = (url: string, host: string) => url.slice(url.indexOf(host) + host.length).replace(/\/$/, '');
  const path = pathOf(expected, from);
  return path !== '' && path === pathOf(actual, to);
}

function hostOf(url: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]+)/i.exec(url)?.[1];
}

/** Whether two addresses name one file of a repository at two revisions: a branch, a tag, a commit. */
export function isOtherRevision(expected: string, actual: string): boolean {
  const bare = (url: string) => url.replace(/(\/(?:blob|tree|raw)\/)[^/]+/, '$1');
  return expected !== actual && bare(expected) !== expected && bare(expected) === bare(actual);
}
