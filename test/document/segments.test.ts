import { describe, expect, it } from 'vitest';
import { leafSegments } from '../../src/document/walk.ts';
import { read } from './outline.ts';

const segments = (text: string, locale = 'en', path = 'a.md') => leafSegments(read(text, locale, path));
const plain = (text: string, locale = 'en') => segments(text, locale).map((segment) => segment.plain);
const tokens = (text: string, locale = 'en', path = 'a.md') =>
  segments(text, locale, path).flatMap((segment) =>
    segment.tokens.map(({ kind, value }) => `${kind} ${value}`),
  );

describe('segments', () => {
  it('are sentences, across lines and quote marks', () => {
    expect(plain('> Un exemple qui\n> continue ici. Puis\n> encore.\n', 'fr')).toEqual([
      'Un exemple qui continue ici.',
      'Puis encore.',
    ]);
    expect(plain('첫째 문장입니다. 둘째\n문장입니다.', 'ko')).toEqual([
      '첫째 문장입니다.',
      '둘째 문장입니다.',
    ]);
    expect(plain('これは一つ目です。**二つ目**です。', 'ja')).toEqual(['これは一つ目です。', '二つ目です。']);
  });

  it('end where markup ends them, and never inside it', () => {
    expect(plain('| a |\n|---|\n| Ja.<br>Nee<br/>Ok |\n', 'nl')).toEqual(['a', 'Ja.', 'Nee', 'Ok']);
    expect(plain('Siehe [Teil 1. Anfang](a.md). Weiter.', 'de')).toEqual([
      'Siehe Teil 1. Anfang.',
      'Weiter.',
    ]);
  });

  it('end after emphasis too, and take the markup that opens them along', () => {
    const [first, second, third] = segments(
      'Tillståndet är *etablerad*. **Viktigt** är det. `Get` körs.',
      'sv',
    );
    expect(first!.text).toBe('Tillståndet är *etablerad*.');
    expect(second!.text).toBe('**Viktigt** är det.');
    expect(third!.plain).toBe('\uFFFC körs.');
  });

  it('hold what is written and what is read', () => {
    const [segment] = segments('Utilisez\n  `a  b` &amp; *c\\_d* avec ![logo](l.png), <b>x</b>.', 'fr');
    expect(segment!.text).toBe('Utilisez `a  b` &amp; *c\\_d* avec ![logo](l.png), <b>x</b>.');
    expect(segment!.plain).toBe('Utilisez \uFFFC & c_d avec \uFFFC, x.');
  });

  it('are found in HTML too, but not in scripts, styles and comments', () => {
    const table =
      '<table>\n<tr><td>Un <b>mot</b>. Deux.</td><td><img src="a.png"> <a href="u.md">lien</a></td></tr>\n</table>';
    expect(plain(table, 'fr')).toEqual(['Un mot.', 'Deux.', '\uFFFC lien']);
    const syntax = tokens(table, 'fr').filter((token) => !token.startsWith('name'));
    expect(syntax).toEqual(['placeholder <b>', 'image a.png', 'link u.md']);
    expect(plain('<script>\nlet a = "<p>x</p>";\n</script>\n\n<div>\n<!-- <p>y</p> -->\n</div>')).toEqual([]);
  });

  it('leave out what a cut runs through', () => {
    expect(tokens('| a |\n|---|\n| _x <br> y_ |\n')).toEqual([]);
  });

  it('name the place of every token', () => {
    const [segment] = segments('Se\n[här](x.md "t") nu.', 'sv');
    expect(segment!.tokens[0]).toMatchObject({
      kind: 'link',
      value: 'x.md',
      text: '[här](x.md "t")',
      place: { start: { line: 2, column: 1 }, end: { line: 2, column: 16 } },
    });
  });
});

describe('tokens', () => {
  it('are links of every form, by their address', () => {
    const text = '[a](x.md), [b][r], [r], <https://a.test>, https://b.test\n\n[r]: https://r.test';
    expect(tokens(text).filter((token) => token.startsWith('link'))).toEqual([
      'link x.md',
      'link https://r.test',
      'link https://r.test',
      'link https://a.test',
      'link https://b.test',
    ]);
    expect(tokens('Ver [isto]({{< relref "a b" >}}).', 'pt')).toEqual(['link {{< relref "a b" >}}']);
  });

  it('are code, images, emphasis and placeholders', () => {
    expect(tokens('`` a`b `` ![x](i.png) **s** *e* {{ v }} <kbd>k</kbd>')).toEqual([
      'code a`b',
      'image i.png',
      'strong s',
      'emphasis e',
      'placeholder {{ v }}',
      'placeholder <kbd>',
    ]);
    expect(tokens('a {x.y} b <Icon name="z" /> c', 'en', 'a.mdx')).toEqual([
      'placeholder {x.y}',
      'placeholder <Icon name="z" />',
    ]);
  });

  it('are words that code on the page shows, but no anchors', () => {
    expect(tokens('# <a name="x"></a>de status\n\nDe waarde van provisioning_state.\n', 'nl')).toEqual([
      'identifier provisioning_state',
    ]);
    const inCode = tokens('De Status telt.\n\n```\nStatus : Enabled\n```\n', 'nl');
    expect(inCode).toContain('identifier Status');
  });

  it('stay out of code and addresses', () => {
    expect(
      tokens('`42` [a](b42.md) <i title="42">x</i>').filter((token) => token.startsWith('number')),
    ).toEqual([]);
  });
});
