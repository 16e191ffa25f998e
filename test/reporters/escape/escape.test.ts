import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { commandData } from '../../../src/reporters/escape/workflow-command.ts';
import { shorten, visible } from '../../../src/text/escape/control.ts';
import { codeSpan, markdownProse } from '../../../src/text/escape/markdown.ts';
import { xmlElement } from '../../../src/text/escape/xml.ts';

const anything = fc.string({ unit: 'binary', maxLength: 60 });
const markup = fc
  .array(
    fc.constantFrom(
      ...[
        '`',
        '``',
        '*',
        '_',
        '[',
        '](',
        ')',
        '<',
        '>',
        '!',
        '|',
        '\\',
        '&lt;',
        '~~',
        '@x',
        '#1',
        ' ',
        '\n',
        'a',
        '- ',
        '1. ',
        'https://x.y',
        'www.x.y',
        '&',
        '$',
        '"',
        ':',
        '…',
      ],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

function nodeTypes(markdown: string): Set<string> {
  const types = new Set<string>();
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => void types.add(node.type));
  return types;
}

describe('visible', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('\u001b]0;title\u0007\u009b31m\u007f')).toBe('␛]0;title␇⟨U+009B⟩31m␡');
    expect(visible('abc\u202Edcba')).toBe('abc⟨U+202E⟩dcba');
    expect(visible('a\r\nb\rc', 'keep')).toBe('a\nb␍c');
  });

  it('leaves letters, joiners and marks of every script alone', () => {
    const text = '회로 حالة\u200f ‌می‌خواهم 👩‍💻 é ñ 中文';
    expect(visible(text)).toBe(text);
  });

  it('leaves nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(
        anything,
        (text) => !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(visible(text)),
      ),
    );
  });
});

describe('shorten', () => {
  it('never leaves half a character', () => {
    expect(shorten('👩👩👩👩', 3)).toBe('👩👩…');
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('👩👩👩', 3)).toBe('👩👩👩');
  });
});

describe('xmlElement', () => {
  it('is well-formed whatever stands in it, and reads back', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { attributes } = parseXml(xmlElement('a', { text })).root!;
        expect(attributes.text).toBe(visible(text));
      }),
    );
  });
});

describe('commandData', () => {
  it('never leaves its line', () => {
    fc.assert(fc.property(anything, (text) => !/[\r\n\u2028\u2029\u0085]/.test(commandData(text))));
  });
});

describe('markdown', () => {
  it('keeps a code span one code span, with its text', () => {
    fc.assert(
      fc.property(fc.oneof(markup, anything), (text) => {
        const tree = unified()
          .use(remarkParse)
          .use(remarkGfm)
          .parse(`x ${codeSpan(text)} x`);
        const [paragraph] = tree.children;
        expect(paragraph).toMatchObject({ type: 'paragraph', children: [{}, { type: 'inlineCode' }, {}] });
        const code = (paragraph as { children: { value: string }[] }).children[1]!.value;
        expect(code.trim()).toBe(visible(text).trim());
      }),
    );
  });

  it('lets prose be prose', () => {
    for (const text of [
      'The number 5 is in the source but not here. Add it, or mark the difference as intended.',
      '원문에 있는 단계가 여기에는 없습니다. 추가하세요.',
      'Le mot « état » manque : ajoutez-le.',
    ]) {
      expect(markdownProse(text)).toBe(text);
    }
  });

  it('lets no text become anything but text and code', () => {
    fc.assert(
      fc.property(fc.oneof(markup, anything), (text) => {
        const types = nodeTypes(`- **1:1** ${markdownProse(text)} (x)`);
        for (const type of types) {
          expect(['root', 'list', 'listItem', 'paragraph', 'strong', 'text', 'inlineCode']).toContain(type);
        }
      }),
    );
  });
});
