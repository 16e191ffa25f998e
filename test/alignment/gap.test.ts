import { describe, expect, it } from 'vitest';
import { gapPlace } from '../../src/alignment/gap.ts';
import { alignDocuments } from '../../src/alignment/index.ts';
import { walkPairs, walkSegments } from '../../src/alignment/project.ts';
import { read } from './read.ts';

/** The place of the only thing that the target lacks, as `line:column–line:column`. */
function gapOf(source: string, locale: string, target: string): string {
  const alignment = alignDocuments(read('en', source), read(locale, target));
  const blocks = [...walkPairs(alignment)].filter((pair) => pair.type === '1:0');
  const segments = [...walkSegments(alignment)].filter(({ pair }) => pair.type === '1:0');
  const [missing, ...more] = [...blocks, ...segments.map(({ pair }) => pair)];
  expect(more).toEqual([]);
  const { start, end } = gapPlace(alignment, missing!);
  return `${start.line}:${start.column}–${end.line}:${end.column}`;
}

describe('gapPlace', () => {
  const source = '* Open `a` first.\n* Then read `b` for 5 minutes.\n* Close `c` at last.\n';

  it('reaches from the left neighbour to the right one', () => {
    expect(gapOf(source, 'sv', '* Öppna `a` först.\n\n* Stäng `c` till sist.\n')).toBe('1:19–3:1');
  });

  it('begins where the parent begins, where nothing stands before it', () => {
    expect(gapOf(source, 'sv', '* Läs sedan `b` i 5 minuter.\n* Stäng `c` till sist.\n')).toBe('1:1–1:1');
  });

  it('ends where the parent ends, where nothing stands after it', () => {
    expect(gapOf(source, 'ja', '* まず `a` を開きます。\n* 次に `b` を 5 分間読みます。\n')).toBe(
      '2:21–2:21',
    );
  });

  it('stands between two sentences for one that is missing', () => {
    const english =
      'The port is `8080`. Restart the server when 5 minutes have passed. Then open `index.html`.\n';
    const dutch = 'De poort is `8080`. Open daarna `index.html`.\n';
    expect(gapOf(english, 'nl', dutch)).toBe('1:20–1:21');
  });

  it('is the end of the body for a last section, and the body for a document without anything', () => {
    expect(gapOf('# A\n\nText `x`.\n\n# B\n\nText `y`.\n', 'fr', '# A\n\nTexte `x`.\n')).toBe('3:11–4:1');
    expect(gapOf('Text.\n', 'fr', '---\ntitle: Rien\n---\n')).toBe('3:4–4:1');
  });

  it('knows no gap for a pair that has a target', () => {
    const alignment = alignDocuments(read('en', 'Text.\n'), read('fr', 'Texte.\n'));
    expect(() => gapPlace(alignment, alignment.blocks[0]!)).toThrow(RangeError);
  });
});
