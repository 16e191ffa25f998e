import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/document/parse.ts';
import type { LocalizedDocument } from '../../src/document/types.ts';
import { parseLocale } from '../../src/text/locale.ts';

/** Both documents of a bilingual file. */
export interface Bilingual {
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
  readonly bytes: number;
}

/** Reads every Markdown file below the paths that carries bilingual markup. */
export function* readBilinguals(locale: string, paths: readonly string[]): Generator<Bilingual> {
  for (const path of paths.flatMap(listMarkdown)) {
    const text = readFileSync(path, 'utf8');
    const file = parseDocument({ path, locale: parseLocale(locale), text });
    const source = file.recover(parseLocale('en'));
    if (source !== undefined && file.units.length > 0) {
      yield { source, target: file.document, bytes: Buffer.byteLength(text) };
    }
  }
}

function listMarkdown(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(path, name));
}
