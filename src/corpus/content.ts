import path from 'node:path';
import { ConfigError } from './error.ts';
import { findLayout } from './layouts/index.ts';
import type { ConfiguredLocales } from './locale-names.ts';
import { PathPattern } from './pattern.ts';
import type { ContentEntry, PatternPlace } from './schema.ts';

/** A pattern below a folder; the folder may hold `{locale}` too. */
interface ContentPlace {
  readonly pattern: string;
  /** Absolute. */
  readonly root: string;
}

/** Where the source locale stands and where the others do; with one pattern for all, both come from that pattern. */
export interface ContentMapping {
  readonly source: ContentPlace;
  readonly target: ContentPlace;
}

function readPlace(place: PatternPlace, key: string, root: string): ContentPlace {
  const { pattern, root: below = '' } = typeof place === 'string' ? { pattern: place } : place;
  if (path.posix.isAbsolute(pattern) || path.win32.isAbsolute(pattern) || pattern.split('/').includes('..')) {
    throw new ConfigError(
      `"${key}" is "${pattern}", which leaves the folder of the configuration; write { "pattern": "…", "root": "../…" } for content elsewhere.`,
    );
  }
  return { pattern, root: path.resolve(root, below) };
}

const namesLocale = ({ pattern, root }: ContentPlace) => `${root}/${pattern}`.includes('{locale}');

function readSides(source: ContentPlace, target: ContentPlace, others: number | undefined): ContentMapping {
  if (namesLocale(source)) {
    throw new ConfigError(
      `"content.source" is "${source.pattern}", and {locale} has no meaning there; write the source locale's own path.`,
    );
  }
  if (!namesLocale(target) && others !== 1) {
    throw new ConfigError(
      `"content.target" is "${target.pattern}", which does not say where the locale stands; put {locale} there, such as "i18n/{locale}/**/*.md".`,
    );
  }
  const [from, to] = [new PathPattern(source.pattern).wildcards, new PathPattern(target.pattern).wildcards];
  if (from.join() !== to.join()) {
    throw new ConfigError(
      `"content.target" is "${target.pattern}", whose wildcards are not those of "content.source" ("${source.pattern}"); write the same ones in the same order, so that a path on one side gives the path on the other.`,
    );
  }
  return { source, target };
}

/** One pattern for all locales: the source's is the same with its name filled in. */
function readSingle({ pattern, root }: ContentPlace, { sourceLocale }: ConfiguredLocales): ContentMapping {
  if (!namesLocale({ pattern, root })) {
    throw new ConfigError(
      `"content" is "${pattern}", which does not say where the locale stands; put {locale} there, such as "content/{locale}/**/*.md", or name a layout.`,
    );
  }
  const source = new PathPattern(pattern).withLocale(sourceLocale.name).text;
  return {
    source: { pattern: source, root: root.replaceAll('{locale}', sourceLocale.name) },
    target: { pattern, root },
  };
}

/**
 * Makes the forms of `content` one: pairs of patterns.
 * @param root absolute, what relative roots are relative to
 * @throws ConfigError where a form cannot work, with what to write instead
 */
export function readContentEntry(
  entry: ContentEntry,
  root: string,
  locales: ConfiguredLocales,
): ContentMapping[] {
  if (typeof entry === 'string' && !/[/*{]/u.test(entry)) return readLayout(entry, root, locales);
  if (typeof entry === 'object' && 'layout' in entry) {
    return readLayout(entry.layout, path.resolve(root, entry.root ?? ''), locales);
  }
  const mapping =
    typeof entry === 'object' && 'source' in entry
      ? readSides(
          readPlace(entry.source, 'content.source', root),
          readPlace(entry.target, 'content.target', root),
          locales.locales && locales.locales.length - 1,
        )
      : readSingle(readPlace(entry, 'content', root), locales);
  if (mapping.target.root.includes('{locale}') && !locales.locales) {
    throw new ConfigError('"locales" is missing, and is needed where a root has {locale}; list them all.');
  }
  return [mapping];
}

function readLayout(name: string, root: string, locales: ConfiguredLocales): ContentMapping[] {
  return findLayout(name).content.flatMap((entry) => readContentEntry(entry, root, locales));
}
