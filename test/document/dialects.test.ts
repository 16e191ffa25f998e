import { describe, expect, it } from 'vitest';
import { maskDialects } from '../../src/document/dialect/mask.ts';
import { walkBlocks } from '../../src/document/walk.ts';
import { outline, places, read } from './outline.ts';

const shape = (text: string, locale = 'en', path = 'page.md') => outline(read(text, locale, path).blocks);

describe('containers of dialects', () => {
  it('reads ::: with a title in brackets or without, and nested by length', () => {
    expect(shape(':::tip[Lees **dit** `eerst`]\nTekst.\n:::\n', 'nl')).toEqual([
      'notice tip',
      '  paragraph: Lees dit \uFFFC',
      '  paragraph: Tekst.',
    ]);
    expect(shape('::: details 详情\n一。\n::::note\n二。\n::::\n:::\n', 'zh')).toEqual([
      'directive details',
      '  paragraph: 详情',
      '  paragraph: 一。',
      '  notice note',
      '    paragraph: 二。',
    ]);
  });

  it('reads one-line directives of DocFX with their alt text', () => {
    expect(
      shape(':::image type="content" source="a.png" alt-text="Schermafbeelding":::\n\nTekst.\n', 'nl'),
    ).toEqual(['directive image', '  paragraph: Schermafbeelding', 'paragraph: Tekst.']);
    expect(shape(':::row:::\n:::column span="":::\nA\n:::column-end:::\n:::row-end:::\n')).toEqual([
      'directive row',
      '  directive column',
      '    paragraph: A',
    ]);
  });

  it('reads what is indented under !!!, ??? and ===, and lists beside it stay lists', () => {
    expect(shape('!!! warning "Atenção"\n    Um.\n\n    - Dois\n- Três\n', 'pt')).toEqual([
      'notice warning',
      '  paragraph: Atenção',
      '  paragraph: Um.',
      '  list',
      '    item',
      '      paragraph: Dois',
      'list',
      '  item',
      '    paragraph: Três',
    ]);
    expect(shape('=== "Linux"\n    a\n\n=== "Windows"\n    b\n')).toEqual([
      'directive tab',
      '  paragraph: Linux',
      '  paragraph: a',
      'directive tab',
      '  paragraph: Windows',
      '  paragraph: b',
    ]);
  });

  it('reads /// blocks, nested by length', () => {
    expect(shape('/// note | Подробности\nТекст.\n\n//// tab\nA\n////\n\n///\n', 'ru')).toEqual([
      'notice note',
      '  paragraph: Подробности',
      '  paragraph: Текст.',
      '  directive tab',
      '    paragraph: A',
    ]);
  });

  it('reads shortcodes and tags of template languages', () => {
    expect(shape('{{< note >}}\n설명.\n{{< /note >}}\n\n{{< figure src="a.png" >}}\n', 'ko')).toEqual([
      'notice note',
      '  paragraph: 설명.',
      'shortcode figure',
    ]);
    expect(shape('{% tabs %}\nA\n{% endtabs %}\n\n{% include a.html %}\n')).toEqual([
      'directive tabs',
      '  paragraph: A',
      'shortcode include',
    ]);
    expect(shape('[!INCLUDE [pro](pro.md)]\n')).toEqual(['shortcode include']);
  });

  it('reads components alike in MDX and in Markdown', () => {
    const text = '<Aside type="caution" title="Attenzione">\n\nTesto.\n\n</Aside>\n\n<Badge text="x" />\n';
    const expected = ['notice caution', '  paragraph: Attenzione', '  paragraph: Testo.', 'shortcode badge'];
    expect(shape(text, 'it', 'a.mdx')).toEqual(expected);
    expect(shape(text, 'it', 'a.md')).toEqual(expected);
  });

  it('reads a title that runs over lines, without the blanks around it', () => {
    const [card] = read('<Card\n  title="构建博客\n  "\n/>\n', 'zh', 'a.mdx').blocks;
    expect(card!.children[0]!.place).toEqual({
      start: { line: 2, column: 10 },
      end: { line: 2, column: 14 },
    });
  });

  it('reads imports, comments and expressions of MDX', () => {
    const text = "import A from './a';\n\n{/* no */}\n\n<!-- old -->\n\n{value}\n\n# T {#t}\n";
    expect(shape(text, 'en', 'a.mdx')).toEqual([
      'shortcode import',
      'comment',
      'comment',
      'shortcode ',
      'section1',
      '  heading1: T',
    ]);
  });

  it('falls back to Markdown where MDX cannot be read', () => {
    expect(shape('# T\n\n{/* x */}\n\na < b {\n', 'en', 'a.mdx')).toEqual([
      'section1',
      '  heading1: T',
      '  comment',
      '  paragraph: a < b {',
    ]);
  });

  it('leaves alone what is only shown in code, and what never closes', () => {
    const text = '```md\n:::note\n{{< x >}}\n```\n';
    expect(read(text).blocks[0]!.value).toBe(':::note\n{{< x >}}');
    expect(read('    :::note\n').blocks[0]!.value).toBe(':::note');
    expect(shape(':::note\n\nA\n\n# B\n')).toEqual([
      'directive note',
      'paragraph: A',
      'section1',
      '  heading1: B',
    ]);
  });

  it('stays inside front matter and code when it hides nothing there', () => {
    expect(read('---\ntitle: "{{< x >}}"\n---\n').frontMatter!.entries.get('title')!.value).toBe('{{< x >}}');
  });

  it('keeps every offset, and gives the text back as it was written', () => {
    const text = '> :::note\n> See {{< ref "a_b" >}} *now*.\n> :::\n';
    const masked = maskDialects(text, 'markdown');
    expect(masked.text).toHaveLength(text.length);
    const segment = [...walkBlocks(read(text).blocks)].flatMap(({ segments }) => segments)[0]!;
    expect(segment.text).toBe('See {{< ref "a_b" >}} *now*.');
    expect(segment.tokens.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'placeholder {{< ref "a_b" >}}',
      'emphasis now',
    ]);
    expect(places(read(text))).toEqual(['quote 1:1-3:6', 'notice 1:3-3:6', 'paragraph 2:3-2:31']);
  });
});
