import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { projectChanges, sourceChanges } from '../../src/revision/index.ts';
import { parseLocale } from '../../src/text/locale.ts';

const read = (locale: string, text: string) =>
  parseDocument({ path: `${locale}/a.md`, locale: parseLocale(locale), text }).document;

function project(before: string, after: string, locale: string, translation: string) {
  const old = read('en', before);
  const target = read(locale, translation);
  return projectChanges(old, sourceChanges(old, read('en', after)), target).map(
    ({ kind, target: { place, text } }) => [kind, place.start.line, text],
  );
}

const ENGLISH = `---
title: Circuits
---
# Circuits

Wait 5 minutes. Then open the portal.

1. Enable peering.
2. Link the network.

\`\`\`sh
az network list
\`\`\`

The end is near.
`;
const DUTCH = `---
title: Circuits
---
# Circuits

Wacht 5 minuten. Open daarna de portal.

1. Schakel peering in.
2. Koppel het netwerk.

\`\`\`sh
az network list
\`\`\`

Het einde is nabij.
`;
const KOREAN = `---
title: 회로
---
# 회로

5분 동안 기다립니다. 그런 다음 포털을 엽니다.

1. 피어링을 사용하도록 설정합니다.
2. 네트워크를 연결합니다.

\`\`\`sh
az network list
\`\`\`

끝이 가깝습니다.
`;

describe('sourceChanges', () => {
  const kinds = (after: string) =>
    sourceChanges(read('en', ENGLISH), read('en', after)).map(({ kind, before, after: now }) => [
      kind,
      before?.text,
      now?.text,
    ]);

  it('tells what changed, what went and what came', () => {
    expect(kinds(ENGLISH.replace('5 minutes', '10 minutes').replace('1. Enable peering.\n', ''))).toEqual([
      ['changed', 'Wait 5 minutes.', 'Wait 10 minutes.'],
      ['removed', 'Enable peering.', undefined],
    ]);
    expect(kinds(ENGLISH.replace('The end', 'A new paragraph stands here.\n\nThe end'))).toEqual([
      ['added', undefined, 'A new paragraph stands here.'],
    ]);
  });

  it('sees code and front matter', () => {
    expect(
      kinds(ENGLISH.replace('network list', 'network show').replace('title: C', 'title: Your c')),
    ).toEqual([
      ['changed', 'Circuits', 'Your circuits'],
      ['changed', 'az network list', 'az network show'],
    ]);
  });

  it.each([
    ['wrapping', ENGLISH.replace('minutes. Then', 'minutes.\nThen')],
    ['line ends', ENGLISH.replaceAll('\n', '\r\n')],
    ['numbering', ENGLISH.replace('2. Link', '1. Link')],
    [
      'a paragraph that moved',
      ENGLISH.replace('The end is near.\n', '').replace('1. En', 'The end is near.\n\n1. En'),
    ],
  ])('says nothing of %s', (_, after) => expect(kinds(after)).toEqual([]));

  it('does not take two texts for one', () => {
    expect(kinds(ENGLISH.replace('The end is near.', 'Billing starts at once.'))).toEqual([
      ['removed', 'The end is near.', undefined],
      ['added', undefined, 'Billing starts at once.'],
    ]);
  });

  it('stays fast where everything changed', () => {
    const long = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word} ${i} is.\n`).join('\n');
    const started = performance.now();
    expect(sourceChanges(read('en', long('Alpha')), read('en', long('Beta'))).length).toBeGreaterThan(3999);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('projectChanges', () => {
  const after = ENGLISH.replace('5 minutes', '10 minutes').replace('2. Link the network.\n', '');

  it.each([
    ['nl', DUTCH, 'Wacht 5 minuten.', 'Koppel het netwerk.'],
    ['ko', KOREAN, '5분 동안 기다립니다.', '네트워크를 연결합니다.'],
  ])('finds the sentences concerned in %s', (locale, text, changed, removed) => {
    expect(project(ENGLISH, after, locale, text)).toEqual([
      ['changed', 6, changed],
      ['removed', 9, removed],
    ]);
  });

  it('finds the gap where something new belongs', () => {
    const grown = ENGLISH.replace('The end', 'A new paragraph stands here.\n\nThe end');
    expect(project(ENGLISH, grown, 'nl', DUTCH)).toEqual([['added', 13, '']]);
  });

  it('says nothing where the translation is up to date already', () => {
    const grown = ENGLISH.replace('The end', 'A new paragraph stands here.\n\nThe end');
    const dutch = DUTCH.replace('Het einde', 'Hier staat een nieuwe alinea.\n\nHet einde');
    expect(project(ENGLISH, grown, 'nl', dutch)).toEqual([]);
    const shorter = ENGLISH.replace('The end is near.\n', '');
    expect(project(ENGLISH, shorter, 'nl', DUTCH.replace('Het einde is nabij.\n', ''))).toEqual([]);
  });
});
