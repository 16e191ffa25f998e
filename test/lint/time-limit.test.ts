import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/markdown.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { readPage } from '../../src/lint/read-page.ts';
import { withTimeLimit } from '../../src/lint/time-limit.ts';

describe('withTimeLimit', () => {
  it('stops a parser in the middle of its work, and the next text is parsed as ever', () => {
    const started = performance.now();
    expect(withTimeLimit(50, () => parseMarkdown('*a_ '.repeat(20_000)))).toEqual({ ok: false });
    expect(performance.now() - started).toBeLessThan(5000);
    const after = withTimeLimit(5000, () => parseMarkdown('*a*').children.length);
    expect(after).toEqual({ ok: true, value: 1 });
  });

  it('hands on what is thrown, and can be nested', () => {
    expect(() =>
      withTimeLimit(1000, () => {
        throw new RangeError('no');
      }),
    ).toThrow(RangeError);
    const nested = withTimeLimit(1000, () => [withTimeLimit(1000, () => 1), 2]);
    expect(nested).toEqual({ ok: true, value: [{ ok: true, value: 1 }, 2] });
  });
});

describe('a file that takes too long to read', () => {
  it('is told as unreadable, and the others are read', async () => {
    const long = Array.from({ length: 3000 }, (_, i) => `Satz ${i} [eins](a.md) und *zwei*.\n`).join('\n');
    const { corpus, read } = corpusOfTexts(
      [
        { locale: 'en', page: 'a.md', text: 'One.\n' },
        { locale: 'de', page: 'a.md', text: long },
      ],
      'en',
    );
    const overall = async () => new Map<string, number>();
    const page = await readPage(corpus.pages[0]!, corpus, { read, overall, timeLimit: 20 });
    expect([...page.documents.keys()]).toEqual(['en']);
    expect(page.unreadable.get('de')).toEqual({ path: 'de/a.md', messageId: 'too-slow', data: {} });
  });
});
