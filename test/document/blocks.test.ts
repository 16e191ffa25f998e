import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline, places, read } from './outline.ts';

const article = (locale: string) =>
  read(readFileSync(`content/${locale}/expressroute-workflows.md`, 'utf8'), locale);

describe('the tree of blocks', () => {
  it('nests sections by the levels of headings, whatever levels are left out', () => {
    const { blocks } = read('Intro.\n\n# A\n\n### B\n\ntext\n\n## C\n\n# D\n');
    expect(outline(blocks)).toEqual([
      'paragraph: Intro.',
      'section1',
      '  heading1: A',
      '  section3',
      '    heading3: B',
      '    paragraph: text',
      '  section2',
      '    heading2: C',
      'section1',
      '  heading1: D',
    ]);
  });

  it('counts steps from one, whatever numbers are written', () => {
    const { blocks } = read('3. Öppna.\n3. Stäng.\n   - Spara\n', 'sv');
    expect(outline(blocks)).toEqual([
      'list',
      '  step1',
      '    paragraph: Öppna.',
      '  step2',
      '    paragraph: Stäng.',
      '    list',
      '      item',
      '        paragraph: Spara',
    ]);
  });

  it('gives cells without padding, and an empty cell a place in its row', () => {
    const document = read('| Stav | `x` |\n|---|---|\n| ano |  |\n', 'cs');
    expect(places(document)).toEqual([
      'table 1:1-3:11',
      'row 1:1-1:15',
      'cell 1:3-1:7',
      'cell 1:10-1:13',
      'row 3:1-3:11',
      'cell 3:3-3:6',
      'cell 3:11-3:11',
    ]);
  });

  it('knows code, images, quotes, comments, definitions and breaks', () => {
    const text = [
      '```TS title="a.ts"\nlet a\n```',
      '    let b',
      '![schéma](a.png)',
      '[![logo](b.png)](https://x.test)',
      '> Citation.',
      '<!-- note -->',
      '[a]: https://a.test',
      '***',
    ].join('\n\n');
    const { blocks } = read(text, 'fr');
    expect(outline(blocks)).toEqual([
      'code ts',
      'code',
      'image: \uFFFC',
      'image: \uFFFC',
      'quote',
      '  paragraph: Citation.',
      'comment',
      'definition a',
      'break',
    ]);
    expect(blocks.slice(0, 2).map(({ value }) => value)).toEqual(['let a', 'let b']);
  });

  it('makes a notice of a quote that says so; its marker is no text', () => {
    const { blocks } = read('> [!WARNING]\n> Nicht löschen.\n> Nie.\n> \n> \n', 'de');
    expect(outline(blocks)).toEqual(['notice warning', '  paragraph: Nicht löschen. | Nie.']);
    expect(blocks[0]!.place.end).toEqual({ line: 3, column: 7 });
    const same = read('> [!NOTE] Tekst.\n\n> [!div class="checklist"]\n> * a\n', 'nl').blocks;
    expect(outline(same)).toEqual([
      'notice note',
      '  paragraph: Tekst.',
      'directive div',
      '  list',
      '    item',
      '      paragraph: a',
    ]);
  });

  it('keeps the ids that a heading fixes', () => {
    const { blocks } = read(
      '# Überblick {#overview}\n\n## <a name="états"></a>États\n\n### 개요 { #intro }\n',
    );
    expect(blocks[0]!.anchors).toEqual(['overview']);
    expect(outline(blocks)).toContain('  section2');
    expect(blocks[0]!.children[1]!.anchors).toEqual(['états']);
    expect(blocks[0]!.children[1]!.children[1]!.anchors).toEqual(['intro']);
    expect(outline(blocks)[1]).toBe('  heading1: Überblick');
  });

  it('stands where people see it: from the marker to the end of the text', () => {
    const all = places(article('sv'));
    expect(all).toContain('item 29:4-29:158');
    expect(all).toContain('item 31:4-38:62');
    expect(all).toContain('notice 33:6-34:269');
  });

  it('is the same for every way of writing the same', () => {
    const one = '# A\n\n* x\n* y\n\n1. p\n2. q\n\n```sh\nls\n```\n\n> q\n> r\n';
    const other = 'A\n=\n\n- x\n\n- y\n\n1) p\n\n1) q\n\n~~~~sh\nls\n~~~~\n\n>q\nr\n';
    expect(outline(read(other).blocks)).toEqual(outline(read(one).blocks));
    expect(outline(read(one.replaceAll('\n', '\r\n')).blocks)).toEqual(outline(read(one).blocks));
  });
});

describe('a bilingual article', () => {
  it('recovers a source of the same shape, with the ids of its units on its segments', async () => {
    const { parseDocument } = await import('../../src/document/parse.ts');
    const { parseLocale } = await import('../../src/text/locale.ts');
    const text = readFileSync('content/nl/expressroute-workflows.md', 'utf8');
    const path = 'content/nl/expressroute-workflows.md';
    const file = parseDocument({ path, locale: parseLocale('nl'), text });
    const source = file.recover(parseLocale('en'))!;
    const kinds = (lines: string[]) => lines.map((entry) => entry.split(':')[0]);
    expect(kinds(outline(source.blocks))).toEqual(kinds(outline(file.document.blocks)));
    expect(source.recovered).toBe(true);
    expect(source.notRecovered).toEqual(['title', 'description']);
    expect(file.document.language).toBe('nl-NL');
    const heading = source.blocks[0]!.children[0]!;
    expect(heading.segments[0]!.ids).toEqual(['4b80e-103']);
    expect(heading.segments[0]!.plain).toBe(
      'ExpressRoute workflows for circuit provisioning and circuit states',
    );
    expect(source.blocks[0]!.place.start.line).toBe(23);
  });

  it('is nothing to recover from where there is no markup', async () => {
    const { parseDocument } = await import('../../src/document/parse.ts');
    const { parseLocale } = await import('../../src/text/locale.ts');
    const file = parseDocument({ path: 'a.md', locale: parseLocale('nl'), text: 'Tekst.' });
    expect(file.recover(parseLocale('en'))).toBeUndefined();
    expect(file.units).toEqual([]);
  });
});
