import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '../src/corpus/types.ts';
import { commitOf, openTree } from './bench/open-tree.ts';
import { COSMETIC, DEFECTS } from './bench-drift/classes.ts';
import type { Damage, Defect, Lines, PagePair } from './bench-drift/defect.ts';
import { figuresOf } from './bench-drift/figures.ts';
import { isTainted, Judge, type Verdict, verdictOf } from './bench-drift/judge.ts';
import { pairsOf } from './bench-drift/pool.ts';
import { Random } from './bench-drift/random.ts';
import { type Reach, reachTables, type TreeOfReach } from './bench-drift/reach.ts';

/*
 * npm run bench:drift -- --config FILE… [--seed N] [--per-class N] [--class NAME…] [--json FILE] [--misses FILE]
 *
 * Puts one seeded defect into a copy of a real pair of pages of equal shape, checks both, and counts what is found.
 */
const { values } = parseArgs({
  options: {
    config: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    'per-class': { type: 'string', default: '40' },
    class: { type: 'string', multiple: true, default: [] },
    locale: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    misses: { type: 'string' },
  },
});

interface Drawn {
  readonly page: Page;
  readonly pair: PagePair;
  readonly judge: Judge;
}

/** How often a place is drawn on a page before the page is passed over. */
const DRAWS = 5;
const chosen = [...DEFECTS, ...COSMETIC].filter(
  ({ name }) => values.class.length === 0 || values.class.some((part) => name.includes(part)),
);
const trees: TreeOfReach[] = [];
const drawn = await drawPages();
const misses: object[] = [];
const verdicts = new Map<string, Verdict[]>();
for (const defect of chosen) verdicts.set(defect.name, await tryDefect(defect));
await report();

async function drawPages(): Promise<Drawn[]> {
  const all: Drawn[] = [];
  for (const config of values.config) {
    const tree = await openTree(dirname(config), config);
    const judge = new Judge(tree);
    await judge.readAll();
    const own: Drawn[] = [];
    for (const page of tree.corpus.pages) {
      for (const pair of await pairsOf(page, tree.corpus)) {
        const isWanted = values.locale.length === 0 || values.locale.includes(pair.target.locale.name);
        if (isWanted) own.push({ page, pair, judge });
      }
    }
    trees.push(await asTree(dirname(resolve(config)), own));
    all.push(...own);
  }
  process.stderr.write(`${all.length} pairs of equal shape\n`);
  return all;
}

async function asTree(folder: string, own: readonly Drawn[]): Promise<TreeOfReach> {
  const commit = await commitOf(folder);
  const locales = [...new Set(own.map(({ pair }) => pair.target.locale.name))].sort();
  return { name: basename(folder), ...(commit && { commit }), pairs: own.length, locales };
}

async function tryDefect(defect: Defect): Promise<Verdict[]> {
  const results: Verdict[] = [];
  for (const { page, pair, judge } of new Random(`${values.seed} ${defect.name}`).shuffle(drawn)) {
    if (results.length >= Number(values['per-class'])) break;
    const locale = pair.target.locale.name;
    const draws = drawDamages(defect, pair);
    if (draws.length === 0) continue;
    const before = await judge.findings(page, locale);
    const damage = draws.find((each) => !isTainted(pair, before, each));
    if (!damage) continue;
    const texts = new Map([
      [pair.source.path, damage.source ?? pair.sourceText],
      [pair.target.path, damage.target ?? pair.targetText],
    ]);
    const after = await judge.findings(page, locale, texts);
    const verdict = verdictOf(pair, before, after, damage);
    results.push(verdict);
    note(defect, pair, damage, verdict);
  }
  process.stderr.write(
    `${defect.name}: ${results.filter(({ atPlace }) => atPlace).length} of ${results.length}\n`,
  );
  return results;
}

/** Some draws, for something may be said already of the place of the first. */
function drawDamages(defect: Defect, pair: PagePair): Damage[] {
  const random = new Random(`${values.seed} ${defect.name} ${pair.target.path}`);
  return Array.from({ length: DRAWS }, () => defect.apply(pair, random)).filter((each) => each !== undefined);
}

/** What was not found, and what was found beside it, for reading. */
function note(defect: Defect, pair: PagePair, damage: Damage, verdict: Verdict): void {
  const isCosmetic = COSMETIC.includes(defect);
  if (verdict.collateral.length === 0 && (verdict.atPlace || isCosmetic)) return;
  const { lines, sourceLines, target } = damage;
  const collateral = verdict.collateral.map(({ ruleId, start, message }) => ({
    ruleId,
    line: start.line,
    message,
  }));
  misses.push({
    class: defect.name,
    path: pair.target.path,
    source: pair.source.path,
    found: verdict.atPlace,
    lines,
    sourceLines,
    was: target === undefined || !lines ? undefined : linesIn(pair.targetText, lines),
    is: target === undefined || !lines ? undefined : linesIn(target, lines),
    counterpart: sourceLines && linesIn(damage.source ?? pair.sourceText, sourceLines),
    collateral,
  });
}

function linesIn(text: string, [first, last]: Lines): string {
  return text
    .split('\n')
    .slice(first - 1, last)
    .join('\n')
    .slice(0, 600);
}

async function report(): Promise<void> {
  const reach: Reach = {
    seed: values.seed,
    perClass: Number(values['per-class']),
    trees,
    classes: chosen.map((defect) => ({
      ...figuresOf(defect.name, defect.anchored, verdicts.get(defect.name) ?? []),
      cosmetic: COSMETIC.includes(defect),
    })),
  };
  process.stdout.write(`${reachTables(reach)}\n`);
  if (values.json) await writeFile(values.json, `${JSON.stringify(reach, null, 1)}\n`);
  if (values.misses) await writeFile(values.misses, `${JSON.stringify(misses, null, 2)}\n`);
}
