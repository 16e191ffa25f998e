import { describe, expect, it } from 'vitest';
import { alignmentToJson, alignmentToText } from '../../src/alignment/format.ts';
import { alignDocuments } from '../../src/alignment/index.ts';
import { indexPairs } from '../../src/alignment/project.ts';
import { read, readBilingual } from './read.ts';

const alignment = alignDocuments(
  read('en', '# Guide\n\nRun `npm i`. Wait 5 minutes.\n\n![](a.png)\n'),
  read('ko', '# 안내\n\n`npm i`를 실행합니다. 5분 동안 기다립니다.\n'),
);

describe('alignmentToJson', () => {
  it('lists every pair, blocks first, segments after their block', () => {
    const { schemaVersion, source, target, pairs } = alignmentToJson(alignment);
    expect(schemaVersion).toBe(1);
    expect(source).toEqual({ locale: 'en', path: 'en.md', recovered: false });
    expect(target).toEqual({ locale: 'ko', path: 'ko.md' });
    expect(pairs.map(({ level, type, kind }) => `${level} ${type} ${kind}`)).toEqual([
      'block 1:1 section',
      'block 1:1 heading',
      'segment 1:1 heading',
      'block 1:1 paragraph',
      'segment 1:1 paragraph',
      'segment 1:1 paragraph',
      'block 1:0 image',
    ]);
    expect(pairs[5]!.target).toEqual([
      { start: { line: 3, column: 17 }, end: { line: 3, column: 29 }, text: '5분 동안 기다립니다.' },
    ]);
    expect(pairs[6]!.target).toEqual([]);
    expect(pairs.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true);
  });

  it('tells the ids of bilingual markup', () => {
    const text =
      '<span data-ttu-id="a593d-101">첫 문장입니다.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">The first.</span></span>\n';
    const file = readBilingual(text);
    const [block, segment] = alignmentToJson(alignDocuments(file.source, file.target, { blind: true })).pairs;
    expect(block!.source[0]!.id).toBe('a593d-101');
    expect(segment!.target[0]!.id).toBe('a593d-101');
  });
});

describe('alignmentToText', () => {
  it('sets both sides beside each other, East Asian width counted', () => {
    const lines = alignmentToText(alignment, 80).trimEnd().split('\n');
    expect(lines[0]).toBe('en.md (en) → ko.md (ko), blind');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toMatch(/^1:1 \d\.\d\d Run `npm i`\. {16} \| `npm i`를 실행합니다\.$/);
    expect(lines[4]).toMatch(/^1:0 \d\.\d\d !\[\]\(a\.png\) +\|$/);
  });
});

describe('indexPairs', () => {
  it('finds the pair of a block and of a segment on either side', () => {
    const index = indexPairs(alignment);
    const heading = alignment.target.blocks[0]!.children[0]!;
    expect(index.ofBlock(heading)!.source[0]!.kind).toBe('heading');
    expect(index.ofSegment(heading.segments[0]!)!.source[0]!.plain).toBe('Guide');
    expect(index.around(heading.segments[0]!)).toBe(index.ofBlock(heading));
  });
});
