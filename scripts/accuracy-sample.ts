import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Drawn, drawFindings } from './accuracy/draw.ts';
import { sheetOf } from './accuracy/sheet.ts';
import { Random } from './bench-drift/random.ts';

/*
 * node scripts/accuracy-sample.ts --config FILE… [--seed N] [--per-rule N] [--total N] [--severity S…] --data FILE --sheet FILE [--order N]
 *
 * Draws findings on untouched trees for two people to judge: the data keep what each is, the sheet shows both
 * texts without the rule's name, in an order of its own.
 */
const { values } = parseArgs({
  options: {
    config: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    order: { type: 'string', default: '1' },
    'per-rule': { type: 'string', default: '10' },
    total: { type: 'string', default: '240' },
    severity: { type: 'string', multiple: true, default: ['error', 'warning'] },
    data: { type: 'string' },
    sheet: { type: 'string' },
  },
});

const drawn: Drawn[] = [];
const counts: Record<string, unknown> = {};
for (const config of values.config) {
  const folder = dirname(resolve(config));
  const { items, count } = await drawFindings(folder, resolve(config), values.severity);
  drawn.push(...items.map((item) => ({ ...item, tree: basename(folder) })));
  counts[basename(folder)] = count;
  process.stderr.write(`${basename(folder)}: ${items.length} findings\n`);
}
const chosen = choose(drawn);
if (values.data) {
  const items = chosen.map(({ shown: _, ...item }) => item);
  await writeFile(values.data, `${JSON.stringify({ seed: values.seed, counts, items }, null, 2)}\n`);
}
const ordered = new Random(`${values.seed} order ${values.order}`).shuffle(chosen);
if (values.sheet) await writeFile(values.sheet, sheetOf(ordered));

/** At most so many of each rule, spread over trees and locales by chance, and at most so many in all. */
function choose(all: readonly Drawn[]): Drawn[] {
  const left = new Map<string, number>();
  const few = new Random(values.seed).shuffle(all).filter(({ ruleId }) => {
    const count = (left.get(ruleId) ?? 0) + 1;
    left.set(ruleId, count);
    return count <= Number(values['per-rule']);
  });
  return few.slice(0, Number(values.total));
}
