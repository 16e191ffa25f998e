import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { builtInRules } from '../../src/rules/index.ts';
import { commitOf, openTree } from '../bench/open-tree.ts';

/** A finding as it is kept, with what its reader is shown. */
export interface Drawn {
  /** Of the rule, the place and both texts, so that a judgement holds for what was read. */
  readonly hash: string;
  readonly tree?: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly locale: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly shown: { readonly target: string; readonly source: string; readonly sourceAt?: string };
}

/** How many pages were read and what was found on them, by rule. */
export interface TreeCount {
  readonly commit?: string;
  readonly pages: number;
  readonly translations: number;
  readonly rules: Readonly<Record<string, number>>;
}

/** Every finding of a severity on a tree as it stands. */
export async function drawFindings(
  folder: string,
  config: string,
  severities: readonly string[],
): Promise<{ items: Drawn[]; count: TreeCount }> {
  const tree = await openTree(folder, config);
  const report = await checkCorpus(tree.corpus, { rules: builtInRules, config: tree.config });
  const wanted = report.findings.filter(({ severity }) => severities.includes(severity));
  const rules: Record<string, number> = {};
  for (const { ruleId } of wanted) rules[ruleId] = (rules[ruleId] ?? 0) + 1;
  const { pages, documents } = report.summary;
  const items: Drawn[] = [];
  // One after another: thousands of files at once are more than may be open.
  for (const finding of wanted) items.push(await asDrawn(folder, finding));
  const commit = await commitOf(folder);
  return { items, count: { ...(commit && { commit }), pages, translations: documents - pages, rules } };
}

async function asDrawn(folder: string, finding: Finding): Promise<Drawn> {
  const { ruleId, severity, locale, path, start, end, message, source } = finding;
  const shown = {
    target: await linesOf(join(folder, path), start.line - 2, end.line + 2),
    source: source
      ? await linesOf(join(folder, source.path), source.start.line - 2, source.end.line + 2)
      : '',
    ...(source && { sourceAt: `${source.path}:${source.start.line}` }),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([ruleId, path, shown.target, shown.source]))
    .digest('hex')
    .slice(0, 16);
  return { hash, ruleId, severity, locale, path, line: start.line, message, shown };
}

const MOST_LINES = 14;

async function linesOf(path: string, first: number, last: number): Promise<string> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
  return lines
    .slice(Math.max(0, first - 1), Math.min(last, first + MOST_LINES))
    .join('\n')
    .slice(0, 1500);
}
