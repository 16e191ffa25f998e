import { describe, expect, it } from 'vitest';
import { findConsensus } from '../../src/alignment/consensus.ts';
import { read } from './read.ts';

const page = (...paragraphs: string[]) => `${paragraphs.join('\n\n')}\n`;

describe('findConsensus', () => {
  const german = read(
    'de',
    page('# Start', 'Öffnen Sie `a` jetzt.', 'Lesen Sie `b` danach.', 'Ende mit `c`.'),
  );
  const french = read(
    'fr',
    page('# Début', 'Ouvrez `a` maintenant.', 'Lisez `b` ensuite.', 'Finir avec `c`.'),
  );
  const korean = read('ko', page('# 시작', '`a`를 엽니다.', '`c`로 끝납니다.'));

  it('tells what one locale lacks and the majority has', () => {
    const consensus = findConsensus([korean, german, french]);
    expect(consensus.reference).toBe(german);
    const missing = consensus.missing('ko');
    expect(missing.map((pair) => pair.source[0]!.segments[0]!.text)).toEqual(['Lesen Sie `b` danach.']);
    expect(consensus.backing(missing[0]!.source[0]!)).toEqual(['de', 'fr']);
    expect(consensus.missing('fr')).toEqual([]);
  });

  it('does not call missing what only the reference has', () => {
    const russian = read('ru', page('# Старт', 'Откройте `a`.', 'Конец `c`.'));
    const consensus = findConsensus([german, korean, russian]);
    for (const locale of ['de', 'ko', 'ru']) expect(consensus.missing(locale)).toEqual([]);
  });

  it('gathers what several locales have and the reference lacks', () => {
    const longer = (locale: string, text: string) =>
      read(locale, page('# X', 'A `a`.', 'B `b`.', text, 'C `c`.'));
    const shorter = (locale: string) => read(locale, page('# X', 'A `a`.', 'B `b`.', 'C `c`.'));
    const documents = [
      shorter('de'),
      shorter('nl'),
      longer('sv', 'Läs också `d` och `e`.'),
      longer('ja', '`d` と `e` も読みます。'),
      shorter('fr'),
    ];
    const [surplus] = findConsensus(documents).surplus;
    expect([...surplus!.blocks.keys()]).toEqual(['sv', 'ja']);
    expect(surplus!.kind).toBe('paragraph');
    expect(surplus!.after!.segments[0]!.text).toBe('B `b`.');
  });

  it('takes at least one document', () => {
    expect(findConsensus([german]).reference).toBe(german);
    expect(() => findConsensus([])).toThrow(RangeError);
  });
});
