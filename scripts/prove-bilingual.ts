/**
 * Proves the reading of bilingual markup on real pages:
 * `node scripts/prove-bilingual.ts SXS_DIR PLAIN_DIR [ENGLISH_DIR…]`.
 * The target half is held against the published page, the recovered source against the hash that the page
 * itself gives for its source, and both against what other revisions of the page still say.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BilingualText, readBilingual } from '../src/document/bilingual/index.ts';

export type Verdict = 'equal' | 'line ends differ' | 'differs' | 'other revision' | 'no counterpart';

/** Holds a half of a bilingual file against a page. Pages of two revisions need not be equal. */
export function compareHalf(half: string, page: string | undefined): Verdict {
  if (page === undefined) return 'no counterpart';
  if (half === page) return 'equal';
  if (key(half, 'ms.openlocfilehash') !== key(page, 'ms.openlocfilehash')) return 'other revision';
  return unify(half) === unify(page) ? 'line ends differ' : 'differs';
}

/**
 * Whether a recovered source is, byte for byte, the file that the page was translated from: its SHA-1 is the
 * page's `ms.openlocfilehash` once the keys are taken out that localization adds to the front matter.
 */
export function reproducesHash(source: string): boolean {
  const original = unify(source)
    .replace(
      /^ms\.(?:openlocfilehash|sourcegitcommit|translationtype|contentlocale|lasthandoff|locfileid):.*\n/gm,
      '',
    )
    .replace(/^---\n---\n/, '');
  const hash = key(source, 'ms.openlocfilehash');
  return [original, original.replaceAll('\n', '\r\n')].some((text) => sha1(text) === hash);
}

/** The share of a text's lines with text that stand word for word in one of the others. */
export function sharedLines(text: string, others: readonly string[]): number {
  const known = new Set(others.flatMap((other) => linesOf(other)));
  const lines = linesOf(text);
  return lines.filter((line) => known.has(line)).length / Math.max(1, lines.length);
}

function linesOf(text: string): string[] {
  const body = unify(text).replace(/^---\n[\s\S]*?\n---\n/, '');
  // Localization puts an anchor with the source's slug into each heading.
  const lines = body.split('\n').map((line) => line.replace(/(# )<a name="[^"]*"><\/a>/, '$1').trim());
  return lines.filter((line) => line !== '');
}

function key(text: string, name: string): string | undefined {
  return text
    .split(/\r?\n/, 60)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}

function unify(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function read(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Counts by row, and shares of which the mean is wanted. */
class Table {
  readonly #rows = new Map<string, number[]>();

  count(row: string, n = 1): void {
    this.#rows.set(row, [(this.#rows.get(row)?.[0] ?? 0) + n]);
  }

  share(row: string, value: number): void {
    const values = this.#rows.get(row) ?? [];
    values.push(value);
    this.#rows.set(row, values);
  }

  print(means: (row: string) => boolean): string {
    const cell = (row: string, values: number[]) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return means(row)
        ? `${((100 * sum) / values.length).toFixed(1)} % of ${values.length} files`
        : `${sum}`;
    };
    return [...this.#rows]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([row, values]) => `${row.padEnd(60)} ${cell(row, values)}`)
      .join('\n');
  }
}

const SHARED = 'lines of it in another revision, mean';

function prove(sxs: string, plain: string, english: readonly string[]): string {
  const table = new Table();
  const paths = readdirSync(sxs, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  for (const path of paths.sort()) {
    const bilingual = readBilingual(readFileSync(join(sxs, path), 'utf8'));
    if (bilingual) tally(table, path, bilingual, plain, english);
    else table.count('files without markup');
  }
  return table.print((row) => row.endsWith(SHARED));
}

function tally(
  table: Table,
  path: string,
  bilingual: BilingualText,
  plain: string,
  english: readonly string[],
) {
  const { source, target, units, problems, notRecovered } = bilingual;
  table.count('files with markup');
  table.count('units', units.length);
  table.count('problems', problems.length);
  table.count(
    'files with markup left over',
    /data-[ts]tu-id|sxs-lookup/.test(target.text + source.text) ? 1 : 0,
  );
  const page = read(plain, path);
  const verdict = compareHalf(target.text, page);
  table.count(`target: ${verdict}`);
  if (page !== undefined && verdict === 'other revision')
    table.share(`target: ${SHARED}`, sharedLines(target.text, [page]));
  if (reproducesHash(source.text)) table.count('source: hash reproduced');
  else if (notRecovered.length > 0)
    table.count('source: hash out of reach, title or description is translated');
  else table.count('source: hash not reproduced');
  const others = english.map((folder) => read(folder, path)).filter((text) => text !== undefined);
  if (others.length > 0) table.share(`source: ${SHARED}`, sharedLines(source.text, others));
}

if (import.meta.main) {
  const [sxs, plain, ...english] = process.argv.slice(2);
  if (!sxs || !plain) {
    console.error('usage: node scripts/prove-bilingual.ts SXS_DIR PLAIN_DIR [ENGLISH_DIR…]');
    process.exit(2);
  }
  console.log(prove(sxs, plain, english));
}
