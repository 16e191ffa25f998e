import { describe, expect, it } from 'vitest';
import {
  applyBaseline,
  formatBaseline,
  makeBaseline,
  parseBaseline,
  pruneBaseline,
} from '../../src/lint/baseline.ts';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { noDoubledWord } from '../../src/rules/document/no-doubled-word.ts';

async function check(text: string) {
  const { corpus, read } = corpusOfTexts([{ locale: 'ru', page: 'a.md', text }], 'ru');
  return (await checkCorpus(corpus, { rules: [noDoubledWord], config: {}, read })).findings;
}

describe('a baseline', () => {
  const before = 'Файл лежит в в папке.\n';

  it('knows its findings after edits above them', async () => {
    const baseline = makeBaseline(await check(before));
    const after = await check(`Новый абзац.\n\nЭто для для вас.\n\n${before}`);
    const { fresh, known } = applyBaseline(after, baseline);
    expect(known).toBe(1);
    expect(fresh.map(({ start }) => start.line)).toEqual([3]);
  });

  it('is pruned of what was mended, and never grows', async () => {
    const baseline = makeBaseline(await check(`${before}\nЭто для для вас.\n`));
    expect(baseline.findings).toHaveLength(2);
    const pruned = pruneBaseline(await check(`${before}\nФайл на на диске.\n`), baseline);
    expect(pruned).toEqual(makeBaseline(await check(before)));
  });

  it('keeps what it knows of rules, locales and files that a run leaves out', async () => {
    const mended: never[] = [];
    const baseline = makeBaseline(await check(before));
    const elsewhere = () => false;
    expect(pruneBaseline(mended, baseline, elsewhere)).toEqual(baseline);
    expect(makeBaseline(mended, baseline, elsewhere)).toEqual(baseline);
    expect(makeBaseline(mended, baseline).findings).toEqual([]);
  });

  it('comes back from its file as it was', async () => {
    const baseline = makeBaseline(await check(before));
    expect(parseBaseline(formatBaseline(baseline), 'b.json')).toEqual(baseline);
  });

  it.each(['', '[]', '{"schemaVersion":2,"findings":[]}'])('refuses %j', (text) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow('"b.json" is no baseline');
  });
});
