import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from '../../src/document/parse.ts';
import type { LocalizedDocument } from '../../src/document/types.ts';
import { parseLocale } from '../../src/text/locale.ts';

/** A source and its translation. */
export interface DocumentPair {
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
}

/** Reads every Markdown file below the paths that carries bilingual markup. */
export function* readBilinguals(locale: string, paths: readonly string[]): Generator<DocumentPair> {
  for (const path of paths.flatMap(listMarkdown)) {
    const text = readFileSync(path, 'utf8');
    const file = parseDocument({ path, locale: parseLocale(locale), text });
    const source = file.recover(parseLocale('en'));
    if (source !== undefined && file.units.length > 0) {
      yield { source, target: file.document };
    }
  }
}

/** Reads the translations in a folder beside their English sources in another, by equal paths. */
export function* readPairs(locale: string, folder: string, sources: string): Generator<DocumentPair> {
  const read = (path: string, name: string) => {
    const text = readFileSync(path, 'utf8');
    return parseDocument({ path, locale: parseLocale(name), text }).document;
  };
  for (const path of listMarkdown(folder)) {
    const other = join(sources, relative(folder, path));
    if (existsSync(other)) yield { source: read(other, 'en'), target: read(path, locale) };
  }
}

function listMarkdown(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
