import type { DocumentDigest } from '../../lint/digest.ts';
import { candidatePaths, pageForms } from '../../lint/resolve-link.ts';
import type { CorpusSubject } from '../../lint/subject.ts';

/** Fewer links than this say nothing about a tree, and at least this share of them must lead somewhere. */
const ENOUGH = 20;
const SHARE = 0.9;

type Form = 'file' | 'page';

/** Finds what links lead to, and knows whether the tree holds what its links speak of. */
export class LinkIndex {
  readonly #documents: CorpusSubject['documents'];
  readonly #sourceLocale: string;
  readonly #byPage = new Map<string, Map<string, DocumentDigest>>();
  readonly #locales = new Set<string>();
  readonly #whole = new Map<Form | undefined, boolean>();

  constructor({ documents, sourceLocale }: CorpusSubject) {
    this.#sourceLocale = sourceLocale;
    this.#documents = documents;
    for (const digest of documents.values()) {
      const locales = this.#byPage.get(digest.page) ?? new Map<string, DocumentDigest>();
      this.#byPage.set(digest.page, locales.set(digest.locale, digest));
      this.#locales.add(digest.locale.toLowerCase());
    }
  }

  /** The document that a link's path leads to: in the linking document's locale, else in any that has the page. */
  find(path: string, from: DocumentDigest): DocumentDigest | undefined {
    if (path.startsWith('/')) return this.#findFromRoot(path, from);
    const prefix = from.path.endsWith(from.page) ? from.path.slice(0, -from.page.length) : undefined;
    for (const candidate of candidatePaths(path, from.path)) {
      const exact = this.#documents.get(candidate);
      if (exact) return exact;
      if (prefix === undefined || !candidate.startsWith(prefix)) continue;
      const page = this.#inLocale(candidate.slice(prefix.length), from.locale);
      if (page) return page;
    }
    return undefined;
  }

  /** A site's root is not told by the tree: `/docs/fr/guide/` may be the page `guide.md`. */
  #findFromRoot(path: string, from: DocumentDigest): DocumentDigest | undefined {
    const parts = path.split('/').filter((part) => part !== '');
    for (let skipped = 0; skipped <= Math.min(2, parts.length - 1); skipped++) {
      const rest = parts.slice(skipped);
      if (this.#locales.has(rest[0]!.toLowerCase())) rest.shift();
      if (rest.length === 0) continue;
      for (const form of pageForms(rest.join('/'))) {
        const page = this.#inLocale(form, from.locale);
        if (page) return page;
      }
    }
    return undefined;
  }

  #inLocale(page: string, locale: string): DocumentDigest | undefined {
    const locales = this.#byPage.get(page);
    return locales?.get(locale) ?? locales?.values().next().value;
  }

  /**
   * The source's page, where a path from the site's root names no locale: some sites lead there from a translation,
   * others to the translation.
   */
  findSource(path: string, from: DocumentDigest): DocumentDigest | undefined {
    const parts = path.toLowerCase().split('/');
    if (!path.startsWith('/') || parts.some((part) => this.#locales.has(part))) return undefined;
    const found = this.find(path, from);
    return found && this.#byPage.get(found.page)?.get(this.#sourceLocale);
  }

  /** Whether links of this form nearly always lead into the tree, so that one that does not is broken. */
  isWhole(path: string): boolean {
    const form = formOf(path);
    const known = this.#whole.get(form);
    if (known !== undefined || form === undefined) return known ?? false;
    let links = 0;
    let found = 0;
    for (const digest of this.#documents.values()) {
      for (const link of digest.links) {
        if (link.startsWith('/') || formOf(link) !== form) continue;
        links++;
        if (this.find(link, digest)) found++;
      }
    }
    const whole = links >= ENOUGH && found >= links * SHARE;
    this.#whole.set(form, whole);
    return whole;
  }
}

/** `file` for a path with Markdown's extension, `page` for one without any. */
function formOf(path: string): Form | undefined {
  if (/\.mdx?$/i.test(path)) return 'file';
  return /\.[a-z0-9]{1,8}$/i.test(path) ? undefined : 'page';
}
