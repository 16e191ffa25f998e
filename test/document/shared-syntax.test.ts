import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { SharedSyntax } from '../../src/document/shared-syntax.ts';
import { parseLocale } from '../../src/text/locale.ts';

const copied = 'Den servern startar om. Vänta 5 s.\n';
const parsed = () => ({ root: { type: 'root' }, masked: { text: '', blocks: new Map(), inlines: [] } });

describe('SharedSyntax', () => {
  it('parses copies once, and keeps nothing after the last of them', () => {
    const shared = new SharedSyntax([copied, 'Annat.\n', copied]);
    let parses = 0;
    const read = (text: string, name = 'markdown') =>
      shared.of(text, name, () => {
        parses++;
        return parsed();
      });
    const first = read(copied);
    read('Annat.\n');
    expect(read(copied)).toBe(first);
    expect(parses).toBe(2);
    expect(read(copied)).not.toBe(first);
    expect(read('Ingen fil.\n')).not.toBe(read('Ingen fil.\n'));
  });

  it('takes a file of another syntax for no copy', () => {
    const shared = new SharedSyntax([copied, copied]);
    expect(shared.of(copied, 'mdx', parsed)).not.toBe(shared.of(copied, 'markdown', parsed));
  });

  it('leaves each copy the language of its locale', () => {
    const text = '# Port\n\nSätt 1.000 i `a.b`. Se t.ex. filen.\n';
    const shared = new SharedSyntax([text, text]);
    for (const tag of ['en', 'de']) {
      const input = { path: `${tag}/a.md`, locale: parseLocale(tag), text };
      expect(parseDocument({ ...input, shared }).document).toEqual(parseDocument(input).document);
    }
  });
});
