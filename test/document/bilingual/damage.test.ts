import { describe, expect, it } from 'vitest';
import { readBilingual } from '../../../src/document/bilingual/index.ts';
import { unit } from './unit.ts';

const GOOD = unit('0a1b2-102', 'Goed.', 'Good.');

/** Reads damaged markup with a sound unit after it, which must come through unharmed. */
function read(damaged: string) {
  const result = readBilingual(`${damaged}\n\n${GOOD}\n`)!;
  expect(result.units.at(-1)).toMatchObject({
    id: '0a1b2-102',
    target: { text: 'Goed.' },
    source: { text: 'Good.' },
  });
  return {
    problems: result.problems.map(({ messageId, data }) => [messageId, data]),
    target: result.target.text.replace(/\n\nGoed\.\n$/, ''),
    source: result.source.text.replace(/\n\nGood\.\n$/, ''),
    units: result.units.length - 1,
  };
}

describe('damaged markup', () => {
  it('with a source half that is gone', () => {
    expect(read('A <span data-ttu-id="0a1b2-101">Tekst</span> b')).toEqual({
      problems: [['source-missing', { id: '0a1b2-101' }]],
      target: 'A Tekst b',
      source: 'A  b',
      units: 0,
    });
  });

  it('with a target half that is gone', () => {
    expect(read('A <span class="sxs-lookup"><span data-stu-id="0a1b2-101">Text</span></span> b')).toEqual({
      problems: [['target-missing', { id: '0a1b2-101' }]],
      target: 'A  b',
      source: 'A Text b',
      units: 0,
    });
  });

  it('with a target half that never closes', () => {
    const open = '<span data-ttu-id="0a1b2-101">Tekst\nverder';
    expect(read(open)).toMatchObject({
      problems: [['unbalanced', { id: '0a1b2-101' }]],
      target: 'Tekst\nverder',
    });
    const lost = unit('0a1b2-101', 'Tekst', 'Text').replace('Tekst</span>', 'Tekst');
    expect(read(lost)).toEqual({
      problems: [['unbalanced', { id: '0a1b2-101' }]],
      target: 'Tekst',
      source: 'Text',
      units: 1,
    });
  });

  it('with a source half that never closes', () => {
    const lost = unit('0a1b2-101', 'Tekst', 'Text').replace('Text</span></span>', 'Text\nmeer');
    expect(read(lost)).toMatchObject({
      problems: [['unbalanced', { id: '0a1b2-101' }]],
      target: 'Tekst\nmeer',
      source: 'Text\nmeer',
    });
  });

  it('with a closing tag too few', () => {
    const lost = unit('0a1b2-101', 'Tekst', 'Text').replace('Text</span></span>', 'Text</span>');
    expect(read(lost)).toMatchObject({
      problems: [['unbalanced', { id: '0a1b2-101' }]],
      target: 'Tekst',
      source: 'Text',
    });
  });

  it('with ids that differ', () => {
    const differing = unit('0a1b2-101', 'Tekst', 'Text').replace('stu-id="0a1b2-101', 'stu-id="0a1b2-109');
    expect(read(differing).problems).toEqual([['ids-differ', { id: '0a1b2-101', other: '0a1b2-109' }]]);
  });

  it('with an id twice, or out of order', () => {
    const twice = unit('0a1b2-101', 'a', 'b') + unit('0a1b2-101', 'c', 'd');
    expect(read(twice).problems).toEqual([['doubled-id', { id: '0a1b2-101' }]]);
    const back = unit('0a1b2-110', 'a', 'b');
    expect(read(back).problems).toEqual([['out-of-order', { id: '0a1b2-102', previous: '0a1b2-110' }]]);
  });

  it('with a tag that is no longer one', () => {
    const broken = '<span data-ttu-id="0a1b2-101>Tekst</span>';
    expect(read(broken).problems).toEqual([['malformed', { id: '', tag: '<span data-ttu-id="0a1b2-101>' }]]);
  });

  it('is placed in the file', () => {
    const [problem] = readBilingual(`a\nb <span data-ttu-id="0a1b2-101">c</span>\n${GOOD}`)!.problems;
    expect(problem).toMatchObject({ kind: 'bilingual-markup', place: { start: { line: 2, column: 3 } } });
  });
});

describe('hostile markup takes linear time', () => {
  const MARKER = '<span data-ttu-id="0a1b2-101">';
  const SEAM = '</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">';
  it.each([
    ['openings', MARKER.repeat(30_000)],
    ['seams', SEAM.repeat(15_000)],
    ['opening tags', MARKER + '<span>'.repeat(150_000)],
    [
      'backticks',
      `${MARKER}x${SEAM}${Array.from({ length: 1_200 }, (_, i) => `${'`'.repeat(i + 1)}<span>`).join(' ')}`,
    ],
    ['comments', '<!-- x\n'.repeat(140_000)],
    ['fences', '```\n<!-- a -->\n'.repeat(60_000)],
    ['blank lines', `<!--${'\n'.repeat(500_000)}x-->\n日本\n<!--\nx-->\n日本\n`],
  ])('%s', (_, text) => {
    const start = performance.now();
    readBilingual(text);
    // Quadratic time would be minutes; the bound leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
