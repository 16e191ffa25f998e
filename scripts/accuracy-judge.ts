import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { TreeCount } from './accuracy/draw.ts';
import { falseOnAPage, type Judgement, kappaOf, precisionOf, type Verdict } from './accuracy/judgements.ts';

/*
 * node scripts/accuracy-judge.ts --data FILE --first FILE… --second FILE… [--settled FILE…] --out docs/accuracy/judgements.json
 *
 * Puts readings of a sheet together with what was drawn. A line of a reading: hash, true or false, and why.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    first: { type: 'string', multiple: true, default: [] },
    second: { type: 'string', multiple: true, default: [] },
    settled: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
  },
});

interface Drawing {
  readonly seed: string;
  readonly counts: Record<string, TreeCount>;
  readonly items: readonly Omit<Judgement, 'first' | 'second'>[];
}

interface Reading {
  readonly verdict: Verdict;
  readonly why: string;
}

if (!values.data || !values.out) throw new Error('Name the data of the draw with --data, and --out.');
const drawing: Drawing = JSON.parse(await readFile(values.data, 'utf8'));
const first = await readingOf(values.first);
const second = await readingOf(values.second);
const settled = await readingOf(values.settled);
const judgements = drawing.items.flatMap(judge);
const result = { seed: drawing.seed, trees: drawing.counts, judgements };
await writeFile(values.out, `${JSON.stringify(result, null, 1)}\n`);
const { read, right, interval } = precisionOf(judgements);
console.log(`${read} of ${drawing.items.length} read twice, ${right} true: ${(right / read).toFixed(3)}`);
console.log(
  `interval ${interval.map((end) => end.toFixed(3)).join('–')}, kappa ${kappaOf(judgements).toFixed(2)}`,
);
console.log(`${falseOnAPage(result).toFixed(3)} false findings on a translated page`);

function judge(item: Drawing['items'][number]): Judgement[] {
  const one = first.get(item.hash);
  const two = second.get(item.hash);
  if (!one || !two) return [];
  const three = one.verdict === two.verdict ? undefined : settled.get(item.hash);
  const { hash, tree, ruleId, severity, locale, path, line } = item;
  const cause = [three, one, two].find((each) => each?.verdict === 'false')?.why;
  return [
    {
      ...{ hash, tree, ruleId, severity, locale, path, line },
      ...{ first: one.verdict, second: two.verdict },
      ...(three && { settled: three.verdict }),
      ...(cause && (three ?? one).verdict === 'false' && { cause }),
    },
  ];
}

/** @throws Error where a line is no judgement */
async function readingOf(files: readonly string[]): Promise<Map<string, Reading>> {
  const reading = new Map<string, Reading>();
  for (const file of files) {
    for (const line of (await readFile(file, 'utf8')).split('\n').filter((each) => each.trim() !== '')) {
      const [, hash, verdict, why] = /^([0-9a-f]{16})\s+(true|false)\b\s*(.*)$/.exec(line) ?? [];
      if (!hash) throw new Error(`${file}: "${line}" is no judgement.`);
      reading.set(hash, { verdict: verdict as Verdict, why: why!.trim() });
    }
  }
  return reading;
}
