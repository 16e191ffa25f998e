import type { Locale } from '../text/locale.ts';

/** A file of the tree, by where it stands and what it is for. */
export interface ContentFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly locale: string;
}

/** One piece of content across locales. */
export interface Page {
  /** The path without what names the locale: `expressroute-workflows.md`. Unique in the corpus. */
  readonly id: string;
  /** Locale name → file. The source locale is among them where it has a file. */
  readonly files: ReadonlyMap<string, ContentFile>;
}

/** Everything that was found, before anything is parsed. */
export interface Corpus {
  /** Absolute; everything read lies below it (or below a `root` that the configuration names). */
  readonly root: string;
  readonly sourceLocale: Locale;
  /** All locales in the order of the configuration, the source among them. */
  readonly locales: readonly Locale[];
  /** By id, in code point order. */
  readonly pages: readonly Page[];
  /** Where a page's file in a locale would stand, relative to the working directory. */
  expectedPath(page: Page, locale: string): string;
}
