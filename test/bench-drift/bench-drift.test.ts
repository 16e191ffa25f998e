import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTree } from '../../scripts/bench/open-tree.ts';
import { COSMETIC, DEFECTS } from '../../scripts/bench-drift/classes.ts';
import type { Damage, Defect, PagePair } from '../../scripts/bench-drift/defect.ts';
import { Judge, verdictOf } from '../../scripts/bench-drift/judge.ts';
import { pairsOf } from '../../scripts/bench-drift/pool.ts';
import { Random } from '../../scripts/bench-drift/random.ts';
import type { Page } from '../../src/corpus/types.ts';

const folder = join(import.meta.dirname, 'corpus');
const drawn: { page: Page; pair: PagePair }[] = [];
let judge: Judge;

beforeAll(async () => {
  const tree = await openTree(folder, join(folder, 'isogloss.config.json'));
  judge = new Judge(tree);
  await judge.readAll();
  for (const page of tree.corpus.pages) {
    for (const pair of await pairsOf(page, tree.corpus)) drawn.push({ page, pair });
  }
});

const draw = (defect: Defect, pair: PagePair): Damage | undefined =>
  defect.apply(pair, new Random(`7 ${defect.name} ${pair.target.path}`));

async function tryOn(defect: Defect) {
  const verdicts = [];
  for (const { page, pair } of drawn) {
    const damage = draw(defect, pair);
    if (!damage) continue;
    const texts = new Map([
      [pair.source.path, damage.source ?? pair.sourceText],
      [pair.target.path, damage.target ?? pair.targetText],
    ]);
    const locale = pair.target.locale.name;
    const after = await judge.findings(page, locale, texts);
    verdicts.push(verdictOf(pair, await judge.findings(page, locale), after, damage));
  }
  return verdicts;
}

describe('the drift bench on a corpus of our own', () => {
  it('has pairs of equal shape in four locales, of which nothing is said', async () => {
    expect(drawn.map(({ pair }) => pair.target.locale.name)).toEqual(['de', 'ja', 'ko', 'ru']);
    for (const { page, pair } of drawn) {
      const found = await judge.findings(page, pair.target.locale.name);
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });

  it('finds most defects with an anchor at their place', async () => {
    const verdicts = [];
    for (const defect of DEFECTS.filter(({ anchored }) => anchored)) verdicts.push(...(await tryOn(defect)));
    expect(verdicts.length).toBeGreaterThan(80);
    const found = verdicts.filter(({ atPlace }) => atPlace).length / verdicts.length;
    expect(found).toBeGreaterThanOrEqual(0.9);
  });

  it.each(COSMETIC.map((defect) => ({ name: defect.name, defect })))(
    'says nothing of $name',
    async ({ defect }) => {
      expect((await tryOn(defect)).flatMap(({ collateral, onPage }) => (onPage ? [collateral] : []))).toEqual(
        [],
      );
    },
  );

  it('puts the same defect into the same page each time', () => {
    for (const defect of DEFECTS) {
      for (const { pair } of drawn) expect(draw(defect, pair)).toEqual(draw(defect, pair));
    }
  });
});
