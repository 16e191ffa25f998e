import { createHash } from 'node:crypto';
import type { Corpus, Page } from '../corpus/types.ts';
import type { Git } from '../revision/git.ts';
import type { EnabledRule } from './configure-rules.ts';
import { countEmbedded } from './count-embedded.ts';
import type { PageDigest } from './digest.ts';
import type { ContentReader } from './read-page.ts';
import { VERSION } from './version.ts';

/** Where digests are kept between runs. What cannot be read or written is as if it had never been there. */
export interface DigestStore {
  /** @param key all that the digest depends on; another one means that there is nothing */
  read(name: string, key: string): Promise<PageDigest | undefined>;
  write(name: string, key: string, digest: PageDigest): Promise<void>;
}

/** What a digest depends on besides the page's files. */
export interface CacheScope {
  readonly corpus: Corpus;
  readonly rules: readonly EnabledRule[];
  readonly locales: readonly string[];
  /** What else of the configuration rules are given. */
  readonly settings: unknown;
  readonly git?: Git | undefined;
  readonly read: ContentReader;
}

/** Digests of pages that have been judged before, by what their files, the configuration and this version are. */
export class PageCache {
  readonly #store: DigestStore;
  readonly #scope: CacheScope;
  readonly #run: string;
  readonly #kind: string;
  #embedded: Promise<string> | undefined;

  constructor(store: DigestStore, scope: CacheScope) {
    const { corpus, rules, locales, settings, git } = scope;
    this.#store = store;
    this.#scope = scope;
    const ids = rules.map(({ rule }) => rule.id);
    this.#kind = hash([ids, locales]);
    this.#run = hash([
      VERSION,
      rules.map(({ rule, severity, options }) => [rule.id, severity, options]),
      [corpus.sourceLocale, corpus.locales, locales, settings],
      git && [git.commit('HEAD'), git.isShallow()],
    ]);
  }

  /** @returns the digest where there is one, and what keeps one made anew */
  async look(
    page: Page,
  ): Promise<{ found: PageDigest | undefined; keep(digest: PageDigest): Promise<void> }> {
    const name = hash([this.#kind, page.id]);
    const key = hash([this.#run, page.id, await this.#files(page), await this.#recovery(page)]);
    return {
      found: await this.#store.read(name, key),
      keep: (digest) => this.#store.write(name, key, digest),
    };
  }

  async #files(page: Page): Promise<unknown[]> {
    const { corpus, read } = this.#scope;
    const files: unknown[] = [];
    for (const { name } of corpus.locales) {
      const file = page.files.get(name);
      const content = file && (await read(file));
      const state = content?.ok ? (content.hash ?? hash(content.text)) : content;
      files.push([name, corpus.expectedPath(page, name), file?.path, state]);
    }
    return files;
  }

  /** Which locale a source is recovered from may hang on other pages. */
  #recovery({ files }: Page): Promise<string> | undefined {
    const { corpus, read } = this.#scope;
    if (files.has(corpus.sourceLocale.name) || files.size < 2) return undefined;
    this.#embedded ??= countEmbedded(corpus, read).then((counts) => hash([...counts].sort()));
    return this.#embedded;
  }
}

function hash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');
}
