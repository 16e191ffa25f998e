import type { Locale } from '../text/locale.ts';

/** A file of the tree, by where it stands and what it is for. */
export interface ContentFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly absolute: string;
  readonly locale: string;
  /** The folder that the file's real path must not leave, absolute. Absent for a file that somebody named. */
  readonly root?: string;
}

/** Something that discovery met and could not read. */
export interface CorpusProblem {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** `unreadable` folder, link that `leaves-root`, `broken-link`, second file for the same page and locale `ambiguous`. */
  readonly reason: 'unreadable' | 'leaves-root' | 'broken-link' | 'ambiguous';
  /** Whose content it would be; absent where its path does not say it. */
  readonly locale?: string;
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
  /** Those there are, where `pages` are only some of them. */
  readonly allPages?: readonly Page[];
  /** By path. What was met in discovery and left aside. */
  readonly problems: readonly CorpusProblem[];
  /** Where a page's file in a locale would stand, relative to the working directory. */
  expectedPath(page: Page, locale: string): string;
}
