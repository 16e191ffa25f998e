import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/document/front-matter.ts';
import { TextView } from '../../src/text/view.ts';

const read = (text: string) => readFrontMatter(new TextView(text));
const values = (text: string) =>
  Object.fromEntries([...(read(text).frontMatter?.entries ?? [])].map(([key, { value }]) => [key, value]));
const problems = (text: string) =>
  read(text).problems.map(({ messageId, place }) => `${messageId} ${place.start.line}:${place.start.column}`);

describe('front matter', () => {
  it('is read with nested keys, lists and scalars', () => {
    const text =
      '---\ntitle: "Réseau : bases"\nms.date: 05/12/2017\nhero:\n  tagline: Vite\n  actions:\n    - text: Aller\ntags: [a, b]\neditor:\nn: 3\n---\n# X\n';
    expect(values(text)).toEqual({
      title: 'Réseau : bases',
      'ms.date': '05/12/2017',
      'hero.tagline': 'Vite',
      'hero.actions.0.text': 'Aller',
      tags: ['a', 'b'],
      editor: null,
      n: 3,
    });
  });

  it('says where each value stands, as written', () => {
    const entry = read('---\r\ntitle:  "한국어"\r\n---\r\n').frontMatter!.entries.get('title')!;
    expect(entry.text).toBe('"한국어"');
    expect(entry.place).toEqual({ start: { line: 2, column: 9 }, end: { line: 2, column: 14 } });
    expect(read('---\ntitle: x\n---\n# A').end).toBe(17);
  });

  it('reads TOML', () => {
    const text =
      '+++\ntitle = "Gids" # naam\ndraft = false\nweight = 10\ntags = ["a", "b"]\n[params]\nauthor = \'Jo\'\n+++\nx';
    expect(values(text)).toEqual({
      title: 'Gids',
      draft: false,
      weight: 10,
      tags: ['a', 'b'],
      'params.author': 'Jo',
    });
    expect(read(text).frontMatter!.entries.get('title')!.place.start).toEqual({ line: 2, column: 9 });
    expect(problems('+++\na = 1\na = 2\n+++\n')).toEqual(['duplicate-key 3:5']);
  });

  it('is not there where a page begins with a thematic break, or with nothing', () => {
    expect(read('---\n\nText.\n')).toEqual({ problems: [], end: 0 });
    expect(read('')).toEqual({ problems: [], end: 0 });
    expect(read('# A\n---\n')).toEqual({ problems: [], end: 0 });
  });

  it('says what is wrong and keeps what it could read', () => {
    expect(problems('---\ntitle: A\n\n# A\n')).toEqual(['never-closed 1:1']);
    expect(problems('---\n- a\n- b\n---\n')).toEqual(['not-a-mapping 2:1']);
    expect(problems('---\ntitle: A\ntitle: B\n---\n')).toEqual(['duplicate-key 3:1']);
    expect(problems('---\ntitle: Réseau : notions: bases\n---\n')[0]).toMatch(/^not-yaml 2:/);
    expect(values('---\nlang: fr\ntitle: "A\n---\n')).toMatchObject({ lang: 'fr' });
  });

  it('is bounded in depth, in aliases and in size', () => {
    expect(problems(`---\na: ${'['.repeat(10_000)}\n---\n`)).toEqual(['too-deep 2:1']);
    const nested = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n');
    expect(problems(`---\n${nested}\n---\n`)[0]).toMatch(/^too-deep/);
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`).join('\n');
    const start = performance.now();
    read(`---\n${bomb}\n---\n`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
