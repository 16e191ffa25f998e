import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBilingual } from '../../../src/document/bilingual/index.ts';
import { LineIndex, type Point } from '../../../src/text/place.ts';
import { unit } from './unit.ts';

const word = fc.constantFrom(
  'Wacht',
  '저장',
  'a `<span>` b',
  '`</span>`',
  '**vet**',
  'é',
  '😀',
  '<span class="x">in</span>',
  '< 3',
);
const half = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const between = fc.constantFrom(
  ' ',
  '\n\n',
  '\r\n',
  '\n* ',
  '\n\n> ',
  '\n## ',
  ' | ',
  '](a.md) [',
  '**',
  '\n```\n',
);
const pieces = fc.array(fc.record({ between, target: half, source: half }), { minLength: 1, maxLength: 12 });

describe('any units put into Markdown', () => {
  it('come back, both documents whole', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const units = list.map(
          (piece, i) => piece.between + unit(`0a1b2-${101 + i}`, piece.target, piece.source),
        );
        const read = readBilingual(`${units.join('')}\n`)!;
        expect(read.problems).toEqual([]);
        expect(read.target.text).toBe(`${list.map((piece) => piece.between + piece.target).join('')}\n`);
        expect(read.source.text).toBe(`${list.map((piece) => piece.between + piece.source).join('')}\n`);
        expect(read.units.map(({ target, source }) => [target.text, source.text])).toEqual(
          list.map(({ target, source }) => [target, source]),
        );
      }),
    );
  });

  it('map every offset of either view to the same character of the file', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list
          .map((piece, i) => piece.between + unit(`0a1b2-${101 + i}`, piece.target, piece.source))
          .join('');
        const read = readBilingual(text)!;
        for (const view of [read.target, read.source])
          for (let i = 0; i < view.text.length; i++) expect(text[view.toFile(i)]).toBe(view.text[i]);
        const lines = new LineIndex(text);
        const offset = ({ line, column }: Point) => lines.startOf(line) + column - 1;
        for (const { target, source, targetSpan, sourceSpan } of read.units) {
          expect(text.slice(offset(target.place.start), offset(target.place.end))).toBe(target.text);
          expect(text.slice(offset(source.place.start), offset(source.place.end))).toBe(source.text);
          expect(read.target.text.slice(targetSpan.start, targetSpan.end)).toBe(target.text);
          expect(read.source.text.slice(sourceSpan.start, sourceSpan.end)).toBe(source.text);
        }
      }),
    );
  });

  it('never throw, however the file is cut or mixed', () => {
    const scrap = fc.constantFrom(
      '<span data-ttu-id="0a1b2-101">',
      '</span>',
      '<span class="sxs-lookup">',
      '<span data-stu-id="0a1b2-101">',
      '</span><span class="sxs-lookup"><span data-stu-id="0a1b2-102">',
      '`',
      '\n',
      'x',
      '<span>',
      '<!--',
      '-->',
      '译文',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const read = readBilingual(scraps.join(''));
        for (const view of read ? [read.target, read.source] : [])
          for (let i = 0; i < view.text.length; i++) expect(view.file[view.toFile(i)]).toBe(view.text[i]);
      }),
      { numRuns: 500 },
    );
  });
});
