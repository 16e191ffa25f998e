import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const cut = (language: string, text: string, keep: { start: number; end: number }[] = []) =>
  splitSentences(text, language, keep).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['en', ['Use a resource, e.g. a gateway.', 'Then go on.']],
    ['en', ['It costs $5 in the U.S. today.', 'Dr. J. Smith agrees.']],
    ['en', ['Ping the host, etc.', 'The rest follows.']],
    ['en', ['Step 6. Do this.', 'Wait 5 s.', 'npm runs next.']],
    ['en', ['**Costs.**', 'It costs.']],
    ['en', ['Select **OK**.', 'A dialog opens.']],
    ['en', ['He said "Stop!" and left.', '"Really?"', 'Yes.']],
    ['en', ['See Figure 3 in version 1.2.3 of Node.js.', 'Next.']],
    ['nl', ['Gebruik bijv. een gateway, d.w.z. een poort.', 'Ga verder.']],
    ['de', ['Am 3. Mai geht es los, z. B. mit Nr. 5.', 'Das usw.', 'Der Rest folgt.']],
    ['sv', ['Använd t.ex. en krets, bl.a. denna.', 'Fortsätt.']],
    ['fr', ['Est-ce prêt ?', 'Voir p. ex. la fig. 3.', '« Oui. »', 'Continuez.']],
    ['es', ['¿Está listo?', '¡Sí!', 'El Sr. García, p. ej., lo usa.']],
    ['ru', ['Шаг 6. Сделайте это.', 'Сети, т. е. каналы и т. д.', 'Дальше.']],
    ['ko', ['6단계. 회로를 만듭니다.', '다음을 수행합니다.']],
  ])('cuts %s into %j', (language, sentences) =>
    expect(cut(language, sentences.join(' '))).toEqual(sentences),
  );

  it.each<[string, string[]]>([
    ['ja', ['これは文です。', '「はい。」と答えます。', '（注意。）', '終わり！']],
    ['zh', ['这是**粗体。**', '然后呢？', '“好。”', '再来。']],
    ['ko', ['회로를 만듭니다.', '다음 단계입니다.']],
  ])('cuts %s, written without blanks, into %j', (language, sentences) =>
    expect(cut(language, sentences.join(''))).toEqual(sentences),
  );

  it('never cuts what is to be kept', () => {
    const text = 'Run `a. B` and [read. This](x). Done.';
    const keep = [
      { start: 4, end: 10 },
      { start: 15, end: 30 },
    ];
    expect(cut('en', text, keep)).toEqual(['Run `a. B` and [read. This](x).', 'Done.']);
    expect(cut('en', text)).not.toEqual(cut('en', text, keep));
  });

  it('leaves out nothing but blanks', () => {
    const text = '  One.\n Two!   — \n';
    expect(cut('en', text)).toEqual(['One.', 'Two!   —']);
    expect(cut('en', ' \n')).toEqual([]);
  });

  it('ends on hostile text', () => {
    for (const piece of ['.', '. ', 'a.', '。*と', '「。', '!?', '*.', '1. ', '.)']) {
      const text = piece.repeat(200_000 / piece.length);
      expect(splitSentences(text, 'ja').at(-1)!.end).toBeLessThanOrEqual(text.length);
    }
  });
});
