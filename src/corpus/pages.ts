import path from 'node:path';
import type { Locale } from '../text/locale.ts';
import { byCodePoint, relativePath } from './paths.ts';
import { PathPattern } from './pattern.ts';
import type { Config } from './resolve.ts';
import { pageKey, type Sifted } from './sift.ts';
import type { ContentFile, CorpusProblem, Page } from './types.ts';

interface Draft {
  readonly mapping: number;
  /** What stood at the wildcards of the first file that was found, the source's if there is one. */
  captures: readonly string[];
  readonly files: Map<string, ContentFile>;
}

/** `page.mdx` in one locale and `page.md` in another are one page. */
const withoutExtension = (captures: readonly string[]) =>
  captures.map((capture, i) =>
    i === captures.length - 1 ? capture.replace(/^(?:md|mdx|markdown)$/u, '') : capture,
  );

/** Puts files together to pages. */
export class PageBuilder {
  readonly problems: ({ absolute: string } & Omit<CorpusProblem, 'path'>)[] = [];
  readonly #config: Config;
  readonly #cwd: string;
  readonly #locales: readonly Locale[];
  readonly #drafts: Draft[] = [];
  readonly #taken = new Set<string>();
  readonly #byId = new Map<string, Draft>();

  constructor(config: Config, cwd: string, locales: readonly Locale[]) {
    this.#config = config;
    this.#cwd = cwd;
    this.#locales = locales;
  }

  /** Adds the files of one mapping. A file that an earlier mapping has stays with that. */
  add(mapping: number, files: readonly Sifted[]): void {
    const rank = new Map(
      this.#locales.map(({ name }, i) => [name, name === this.#config.sourceLocale.name ? -1 : i]),
    );
    const ordered = files.toSorted(
      (a, b) => rank.get(a.locale)! - rank.get(b.locale)! || byCodePoint(a.below, b.below),
    );
    const drafts = new Map<string, Draft>();
    for (const file of ordered) this.#place(file, mapping, drafts);
    this.#drafts.push(...drafts.values());
  }

  #place({ root, below, locale, captures }: Sifted, mapping: number, drafts: Map<string, Draft>): void {
    const absolute = path.join(root, below);
    if (this.#taken.has(absolute)) return;
    this.#taken.add(absolute);
    const exact = pageKey({ captures });
    const loose = pageKey({ captures: withoutExtension(captures) });
    const key = drafts.has(exact) || drafts.get(loose)?.files.has(locale) ? exact : loose;
    const draft = drafts.get(key) ?? { mapping, captures, files: new Map() };
    drafts.set(key, draft);
    if (draft.files.has(locale)) {
      this.problems.push({ absolute, reason: 'ambiguous', locale });
      return;
    }
    draft.files.set(locale, { path: relativePath(this.#cwd, absolute), absolute, locale, root });
  }

  /** By id, in code point order. */
  pages(): Page[] {
    for (const draft of this.#drafts) this.#byId.set(this.#freeId(draft), draft);
    return [...this.#byId]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([id, { files }]) => ({ id, files: this.#inOrder(files) }));
  }

  #inOrder(files: ReadonlyMap<string, ContentFile>): Map<string, ContentFile> {
    return new Map(this.#locales.flatMap(({ name }) => (files.has(name) ? [[name, files.get(name)!]] : [])));
  }

  /** One mapping: the path below the pattern's fixed folders. Several: the whole path, or ids would clash. */
  #freeId({ mapping, captures }: Draft): string {
    const { source, target } = this.#config.content[mapping]!;
    const single =
      new PathPattern(target.pattern).withLocale(this.#config.sourceLocale.name).text === source.pattern;
    const pattern = single
      ? new PathPattern(target.pattern).withoutLocale()
      : new PathPattern(source.pattern);
    const filled = pattern.fill(captures, '');
    const short = this.#config.content.length === 1;
    const below = relativePath(this.#config.root, source.root);
    const id = short ? filled.slice(pattern.base.length) : path.posix.join(below, filled);
    for (let n = 1, free = id; ; n++, free = `${id}~${n}`) if (!this.#byId.has(free)) return free;
  }

  /** Where a page's file in a locale would stand, relative to the working directory. */
  expectedPath(page: Page, locale: string): string {
    const there = page.files.get(locale);
    if (there) return there.path;
    const { mapping, captures } = this.#byId.get(page.id)!;
    const { source, target } = this.#config.content[mapping]!;
    const { root, pattern } = locale === this.#config.sourceLocale.name ? source : target;
    const absolute = path.join(
      root.replaceAll('{locale}', locale),
      new PathPattern(pattern).fill(captures, locale),
    );
    return relativePath(this.#cwd, absolute);
  }
}
