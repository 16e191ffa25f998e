import { describe, expect, it } from 'vitest';
import { findPathology } from '../../src/document/guard.ts';
import { outline, places, read } from './outline.ts';

const refusal = (text: string) => {
  const { blocks, problems } = read(text);
  return problems.map(({ kind, messageId }) => `${kind} ${messageId} ${blocks.length}`);
};

describe('bad input', () => {
  it('may begin with a byte order mark', () => {
    const document = read('\uFEFF---\ntitle: Å\n---\n# Rubrik\n', 'sv');
    expect(document.frontMatter!.entries.get('title')!.value).toBe('Å');
    expect(places(document)).toEqual(['section 4:1-4:9', 'heading 4:1-4:9']);
    expect(places(read('\uFEFF# A'))).toEqual(['section 1:1-1:4', 'heading 1:1-1:4']);
  });

  it('may mix line ends', () => {
    const document = read('# A\r\n\r\nÉtape\rdeux. Fin.\n\n- b\r\n- c\n', 'fr');
    expect(outline(document.blocks)).toEqual([
      'section1',
      '  heading1: A',
      '  paragraph: Étape deux. | Fin.',
      '  list',
      '    item',
      '      paragraph: b',
      '    item',
      '      paragraph: c',
    ]);
    expect(places(document)).toContain('item 7:1-7:4');
  });

  it('may be empty, blank, or nothing but front matter', () => {
    for (const text of ['', '\n', ' \r\n\t', '---\ntitle: x\n---\n', '\u0000']) {
      expect(read(text).problems).toEqual([]);
    }
    expect(read('').blocks).toEqual([]);
  });

  it('may hold NUL bytes, lone surrogates and characters that masks are made of', () => {
    const [paragraph] = read('a\u0000b \uD800 \uE000 {{ x }}').blocks;
    expect(paragraph!.segments[0]!.text).toBe('a\u0000b \uD800 \uE000 {{ x }}');
  });

  it('is refused where quotes or lists nest without end', () => {
    expect(refusal('> '.repeat(10_000))).toEqual(['unreadable too-deep 0']);
    expect(refusal(`${'>'.repeat(10_000)}a`)).toEqual(['unreadable too-deep 0']);
    expect(refusal(`${'- '.repeat(10_000)}a`)).toEqual(['unreadable too-deep 0']);
    expect(refusal(`${'1. '.repeat(10_000)}a`)).toEqual(['unreadable too-deep 0']);
    const lists = Array.from({ length: 500 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
    expect(refusal(lists)).toEqual(['unreadable too-deep 0']);
  });

  it('is refused where a line or a file has no end', () => {
    expect(refusal('woord '.repeat(900_000))).toEqual(['unreadable too-long 0']);
    expect(refusal('x'.repeat(2_000_000))).toEqual(['unreadable too-long 0']);
    expect(refusal('woord\n'.repeat(20_000))).toEqual(['unreadable too-tangled 0']);
  });

  it.each([
    ['emphasis that never closes', '*a_ '],
    ['emphasis that half closes', 'a**b'],
    ['brackets', '['],
    ['closing brackets', ']'],
    ['links', '[a](b'],
    ['images', '!['],
    ['comments that never end', 'a <!-- '],
    ['instructions that never end', 'a <?'],
    ['addresses', 'www.a '],
    ['mail addresses', 'a@b.c '],
    ['pipes', '|a'],
  ])('is refused where it is nothing but %s', (_, unit) => {
    expect(refusal(unit.repeat(200_000 / unit.length))).toEqual(['unreadable too-tangled 0']);
  });

  it('is refused where backticks never match, and where an address ends in dots', () => {
    const ticks = Array.from({ length: 600 }, (_, length) => '`'.repeat(length + 1)).join(' ');
    expect(findPathology(ticks)?.messageId).toBe('too-tangled');
    expect(findPathology(`http://a.b/${'.'.repeat(8000)}a`)?.messageId).toBe('too-tangled');
  });

  it('is taken in reasonable time just below the limits', () => {
    const start = performance.now();
    for (const text of ['*a_ '.repeat(1000), '['.repeat(4000), 'a <!-- '.repeat(500), '> '.repeat(90)]) {
      expect(read(text).problems).toEqual([]);
    }
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it.each([
    ['shortcodes without an end', '{{< ', 40_000],
    ['tags without an end', '{% ', 40_000],
    ['comments without an end', '{/* ', 40_000],
    ['attributes without an end', '{:#', 40_000],
    ['shortcodes', '{{< x y/ >}}', 10_000],
    ['blanks in shortcodes', `{{< x${' '.repeat(1900)}y\n`, 400],
    ['components without an end', '<A b="', 10_000],
    ['directives', ':::a\n\n', 20_000],
    ['colons', `::: a${':'.repeat(50_000)} x\n\n`, 10],
    ['blanks after a name', `/// a${' '.repeat(50_000)}b\n\n`, 10],
    ['words after a name', `!!! a${' b'.repeat(20_000)};\n\n`, 10],
    ['admonitions', '!!! a\n    x\n\n', 9000],
    ['comments of HTML', '<!-- a\n\n', 3000],
    ['blanks in a heading', `# a${' '.repeat(50_000)}{#\n\n`, 10],
  ])('costs little where it is nothing but %s', (_, unit, times) => {
    const start = performance.now();
    read(unit.repeat(times));
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('is no refusal where real documents are large: tables, lists, code', () => {
    const row = '| [a](https://a.test/x_y) | `b` | *c* |\n';
    expect(findPathology(`| a | b | c |\n|---|---|---|\n${row.repeat(3000)}`)).toBeUndefined();
    expect(findPathology('- [naam](https://a.test/x_y): *tekst*\n'.repeat(8000))).toBeUndefined();
    expect(findPathology(`\`\`\`json\n${'  "a": [1],\n'.repeat(9000)}\`\`\`\n`)).toBeUndefined();
    expect(
      findPathology('Een alinea met `code`, *nadruk* en [een link](a.md).\n\n'.repeat(8000)),
    ).toBeUndefined();
  });
});
