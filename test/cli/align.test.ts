import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlignmentJson } from '../../src/alignment/format.ts';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';

const unit = (id: string, target: string, source: string) =>
  `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
const FILES = {
  ...SMALL,
  'nl/span.md': `${unit('a593d-101', '5분 기다립니다.', 'Wait 5 minutes.')} ${unit('a593d-102', '포털을 엽니다.', 'Open the portal.')}\n`,
};

let tree: ReturnType<typeof folderWith>;
beforeEach(() => {
  tree = folderWith(FILES);
});
afterEach(() => tree.remove());

async function align(args: string): Promise<AlignmentJson[]> {
  return JSON.parse((await runIn(tree.folder, `align --format json ${args}`)).stdout);
}

describe('isogloss align', () => {
  it('prints every page that has a source, as data', async () => {
    const alignments = await align('');
    expect(alignments.map(({ source, target }) => [source, target])).toEqual([
      [
        { locale: 'en', path: 'en/circuit.md', recovered: false },
        { locale: 'nl', path: 'nl/circuit.md' },
      ],
      [
        { locale: 'en', path: 'nl/span.md', recovered: true },
        { locale: 'nl', path: 'nl/span.md' },
      ],
    ]);
    const segments = alignments[0]!.pairs.filter(({ level }) => level === 'segment');
    expect(segments.map(({ source, target }) => [source[0]?.text, target[0]?.text])).toEqual([
      ['Circuit', 'Circuit'],
      ['Wait 5 minutes.', 'Wacht 5 minuten.'],
      ['Open the portal.', 'Open de portal.'],
    ]);
    expect(segments[1]!.source[0]).toMatchObject({
      start: { line: 3, column: 1 },
      end: { line: 3, column: 16 },
    });
  });

  it('is 2 for a named file that no parser gets through', async () => {
    tree.remove();
    tree = folderWith({ ...FILES, 'nl/deep.md': `${'> '.repeat(10_000)}x\n` });
    const { code, stdout, stderr } = await runIn(tree.folder, 'align en/circuit.md nl/deep.md');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('isogloss: "nl/deep.md" could not be read: too-deep.\n');
  });

  it('tells the ids of bilingual markup, also where it does not use them', async () => {
    for (const [flag, basis] of [
      ['', 'markup'],
      ['--blind', 'blind'],
    ] as const) {
      const [alignment] = await align(`nl/span.md ${flag}`);
      expect(alignment!.basis).toBe(basis);
      const ids = alignment!.pairs
        .filter(({ level }) => level === 'segment')
        .map(({ target }) => target[0]?.id);
      expect(ids).toEqual(['a593d-101', 'a593d-102']);
    }
  });

  it('aligns two files without any configuration', async () => {
    const { folder, remove } = folderWith({
      'en.md': 'Wait.\n\nStop.\n',
      'docs/ko/a.md': '기다립니다.\n\n멈춥니다.\n',
    });
    const { stdout } = await runIn(folder, 'align en.md docs/ko/a.md --format json');
    remove();
    const [{ source, target }] = JSON.parse(stdout);
    expect([source.locale, target.locale]).toEqual(['en', 'ko']);
  });

  it('prints two columns for people', async () => {
    const { code, stdout } = await runIn(tree.folder, 'align nl/circuit.md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1:1 \d\.\d\d Wait 5 minutes\. +\| Wacht 5 minuten\.$/m);
  });

  it('fails where nothing can be aligned', async () => {
    expect((await runIn(tree.folder, 'align en/peering.md')).code).toBe(2);
  });
});
