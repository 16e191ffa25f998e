import { describe, expect, it } from 'vitest';
import type { Alignment, BlockPair, SegmentPair } from '../../../src/alignment/types.ts';
import { parseDocument } from '../../../src/document/parse.ts';
import { hasOpposite } from '../../../src/rules/pairs/opposites.ts';
import { parseLocale } from '../../../src/text/locale.ts';

/** Pairs of paragraphs by their order; a text of `null` is none. */
function pairUp(locale: string, texts: readonly (readonly [string | null, string | null])[]): Alignment {
  const read = (name: string, side: 0 | 1) =>
    parseDocument({
      path: `${name}.md`,
      locale: parseLocale(name),
      text: texts.flatMap((pair) => pair[side] ?? []).join('\n\n'),
    }).document;
  const [source, target] = [read('en', 0), read(locale, 1)];
  const [from, to] = [[...source.blocks], [...target.blocks]];
  const blocks = texts.map(([above, below]): BlockPair => {
    const sides = {
      source: above === null ? [] : [from.shift()!],
      target: below === null ? [] : [to.shift()!],
    };
    const type = `${sides.source.length}:${sides.target.length}` as const;
    return { level: 'block', type, kind: 'paragraph', ...sides, confidence: 1, children: [], segments: [] };
  });
  return { source, target, blocks, basis: 'blind' };
}

/** The first block of the source as a sentence that the translation seems to lack. */
function missed({ blocks: [first] }: Alignment): readonly [BlockPair, SegmentPair] {
  const { segments } = first!.source[0]!;
  return [
    first!,
    { level: 'segment', type: '1:0', kind: 'paragraph', source: segments, target: [], confidence: 1 },
  ];
}

describe('what one side has near a text that the other lacks', () => {
  it.each([
    ['zh', '之后会调用校验钩子。', '修改性质的钩子会先被调用。'],
    ['fr', 'Ensuite sont appelés les autres.', 'Les premiers modifient les objets.'],
    ['uk', 'Потім викликаються інші.', 'Перші змінюють об’єкти.'],
  ])('is found beside it, on that side alone (%s)', (locale, paired, lone) => {
    const alignment = pairUp(locale, [
      ['The first change the objects.', null],
      ['Then the others are called.', paired],
      [null, lone],
    ]);
    expect(hasOpposite(alignment, ...missed(alignment))).toBe(true);
    const without = pairUp(locale, [
      ['The first change the objects.', null],
      ['Then the others are called.', paired],
    ]);
    expect(hasOpposite(without, ...missed(without))).toBe(false);
  });

  it('is another thing where it stands far away', () => {
    const between = Array.from(
      { length: 5 },
      (_, index) => [`Part ${index}.`, `第 ${index} 部分。`] as const,
    );
    const alignment = pairUp('zh', [['The first.', null], ...between, [null, '最后。']]);
    expect(hasOpposite(alignment, ...missed(alignment))).toBe(false);
  });

  it.each([
    [
      'sv',
      'Aktivera den privata anslutningen, om du vill nå tjänsterna på egna adresser i det virtuella nätverket.',
    ],
    [
      'el',
      'Ενεργοποιήστε την ιδιωτική σύνδεση, αν θέλετε να φτάσετε στις υπηρεσίες με δικές τους διευθύνσεις στο δίκτυο.',
    ],
  ])('is another thing where it says far more (%s)', (locale, lone) => {
    const alignment = pairUp(locale, [
      ['It is free of charge.', null],
      [null, lone],
    ]);
    expect(hasOpposite(alignment, ...missed(alignment))).toBe(false);
  });
});
