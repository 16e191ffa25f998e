import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/document/parse.ts';
import type { LocalizedDocument } from '../../src/document/types.ts';
import { parseLocale } from '../../src/text/locale.ts';
import type { Place, Point } from '../../src/text/place.ts';

/** Pages of one tree in one language that somebody aligned by reading; no text, only where it stands. */
interface AlignedFile {
  readonly repository: string;
  readonly commit: string;
  /** The tree's folder below the one that holds all trees. */
  readonly folder: string;
  readonly locale: string;
  readonly pages: readonly AlignedPage[];
}

interface AlignedPage {
  readonly source: { readonly path: string; readonly sha256: string };
  readonly target: { readonly path: string; readonly sha256: string };
  /** `source | target`, units of a side divided by blanks, each as `line:column-line:column#hash`, the hash the first 8 digits of its text's SHA-256; a side may be empty. */
  readonly blocks: readonly string[];
  readonly segments: readonly string[];
}

/** Units that belong together. */
export interface KeyGroup {
  readonly source: readonly Place[];
  readonly target: readonly Place[];
}

export interface HandAligned {
  readonly name: string;
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
  readonly blocks: readonly KeyGroup[];
  readonly segments: readonly KeyGroup[];
}

/**
 * Reads the pages that were aligned by hand with their texts out of the trees.
 * @throws Error where a text is not the one that was read
 */
export function* readAligned(keys: string, trees: string): Generator<HandAligned> {
  for (const name of readdirSync(keys).sort()) {
    const file = JSON.parse(readFileSync(join(keys, name), 'utf8')) as AlignedFile;
    for (const page of file.pages) {
      yield {
        name: name.replace(/\.json$/, ''),
        source: read(join(trees, file.folder), page.source, 'en'),
        target: read(join(trees, file.folder), page.target, file.locale),
        blocks: page.blocks.map(parseGroup),
        segments: page.segments.map(parseGroup),
      };
    }
  }
}

function read(tree: string, { path, sha256 }: AlignedPage['source'], locale: string): LocalizedDocument {
  const text = readFileSync(join(tree, path), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  if (hash !== sha256) throw new Error(`${path} is not the text that was aligned.`);
  return parseDocument({ path, locale: parseLocale(locale), text }).document;
}

function parseGroup(line: string): KeyGroup {
  const [source, target] = line.split('|').map((side) => side.split(' ').filter(Boolean).map(parseUnit));
  return { source: source!, target: target! };
}

function parseUnit(unit: string): Place {
  const [start, end] = unit
    .split('#')[0]!
    .split('-')
    .map((point): Point => {
      const [line, column] = point.split(':').map(Number);
      return { line: line!, column: column! };
    });
  return { start: start!, end: end! };
}
