import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCorruption } from '../../src/text/corruption.ts';

const found = (language: string, text: string) =>
  findCorruption(text, language).map(({ span, repaired }) => [text.slice(span.start, span.end), repaired]);

describe('findCorruption', () => {
  it('knows English in which "the" became a greeting', () => {
    const text = 'hello CSP can directly manage hello creation of hello Azure resources.';
    expect(found('en', text)).toEqual([
      ['hello', 'The'],
      ['hello', 'the'],
      ['hello', 'the'],
    ]);
  });

  it('knows English in which "to" was joined to the next word', () => {
    const text = 'They are attached tooa customer, toobe billed, from 50 Mb/s too10Gb/s, toohello end.';
    expect(found('en', text).map(([, repaired]) => repaired)).toEqual(['to a', 'to be', 'to 10Gb', 'to the']);
  });

  it('knows what is left of it in Dutch', () => {
    const text = 'De klant kan tooconnect met Hallo circuit. Hallo CSP beheert dat.';
    expect(found('nl', text).map(([written]) => written)).toEqual(['tooconnect', 'Hallo', 'Hallo']);
  });

  it('knows it in languages that kept the English greeting', () => {
    expect(found('fr', 'Dans hello portail, cliquez sur hello bouton.')).toHaveLength(2);
    expect(found('sv', 'I hello Azure-portalen på hello sidan')).toHaveLength(2);
  });

  it('knows the prefix of titles', () => {
    expect(found('nl', 'aaaAzure ExpressRoute voor providers')).toEqual([['aaaAzure', 'Azure']]);
  });

  it.each([
    ['en', 'Print "hello world", say hello to everyone, and greet the user with hello.'],
    ['en', 'The toolbar, the tools, toothed wheels; he took too much, tootled too.'],
    ['en', 'Create a hello page. It answers hello when asked.'],
    ['nl', 'Hallo wereld! Zeg hallo. De tool toont de toon; Hallo Jan.'],
    ['de', 'Hallo Welt, sagt sie. Mit Hallo begrüßt man.'],
    ['fr', 'Bonjour Marie, écrivez « hello world » et dites bonjour à tous.'],
    ['es', 'Hola mundo. El programa imprime hola y termina.'],
    ['et', 'Tootja tootmine toob toote toodud'],
    ['en', 'aaa, AAA batteries, aaaa'],
  ])('says nothing in %s of “%s”', (language, text) => expect(found(language, text)).toEqual([]));

  it('finds all damaged units of the service providers article, on both sides', () => {
    const url = new URL('../../content/nl/expressroute-for-cloud-solution-providers.md', import.meta.url);
    const file = readFileSync(url, 'utf8');
    for (const [side, language] of [
      ['ttu', 'nl'],
      ['stu', 'en'],
    ] as const) {
      const units = [...file.matchAll(new RegExp(`data-${side}-id="[^"]+">(.*?)</span>`, 'g'))].map(
        (unit) => unit[1]!,
      );
      const hits = findCorruption(units.join('\n'), language);
      let at = 0;
      const damaged = units.filter((unit) => {
        const start = at;
        at += unit.length + 1;
        return hits.some(({ span }) => span.start >= start && span.end < at);
      });
      expect([language, damaged.length]).toEqual([language, 76]);
    }
  });

  it('ends on hostile text', () => {
    for (const piece of ['hello ', 'of hello x ', 'toobe ', 'too', 'aaaA']) {
      const text = piece.repeat(200_000 / piece.length);
      expect(findCorruption(text, 'en').length).toBeLessThanOrEqual(text.length);
    }
  });
});
