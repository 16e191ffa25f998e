import { describe, expect, it } from 'vitest';
import { syntaxOf } from '../../src/document/parse.ts';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import type { JudgedPage } from '../../src/lint/check-page.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { noBrokenLink } from '../../src/rules/document/no-broken-link.ts';
import { noDoubledWord } from '../../src/rules/document/no-doubled-word.ts';

const FILES = [
  { locale: 'en', page: 'a.md', text: 'Plug in the cable.\n' },
  { locale: 'fr', page: 'a.md', text: 'Branchez le le câble. Voir [ici](b.md#perdu).\n' },
  { locale: 'en', page: 'b.md', text: 'Wait.\n' },
  { locale: 'sv', page: 'b.md', text: 'Vänta.\n' },
];

/** Runs a check and notes what a caller sees of every page while it is open. */
async function run<T>(look: (page: JudgedPage) => T, more: object = {}) {
  const { corpus, read } = corpusOfTexts(FILES, 'en');
  const seen: T[] = [];
  const onPage = async (page: JudgedPage) => void seen.push(look(page));
  const rules = [noDoubledWord, noBrokenLink];
  const report = await checkCorpus(corpus, { rules, config: {}, read, onPage, ...more });
  return { seen, report };
}

describe('a page handed on while it is open', () => {
  it('comes with its documents and its translations held against the source', async () => {
    const { seen } = await run(({ page, read, pairs }) => [
      page.id,
      [...read.documents.keys()],
      pairs.map(({ locale, alignment }) => [locale, alignment.source.locale.name]),
    ]);
    expect(seen).toEqual([
      ['a.md', ['en', 'fr'], [['fr', 'en']]],
      ['b.md', ['en', 'sv'], [['sv', 'en']]],
    ]);
  });

  it('comes with what was found, but for what waits for the other pages', async () => {
    const { seen, report } = await run(({ digest }) => digest.findings.map(({ ruleId }) => ruleId));
    expect(seen).toEqual([['no-doubled-word'], []]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['no-doubled-word', 'no-broken-link']);
  });

  it('keeps the tree that it was read from', async () => {
    const { seen } = await run(({ read }) => {
      const source = read.documents.get('en')!;
      const first = syntaxOf(source);
      return { type: first?.root.type, again: syntaxOf(source) === first };
    });
    expect(seen[0]).toEqual({ type: 'root', again: true });
  });

  it('is read anew even where a store has its findings', async () => {
    const store = {
      read: () => Promise.reject(new Error('asked')),
      write: () => Promise.reject(new Error('asked')),
    };
    const { seen } = await run(({ page }) => page.id, { store });
    expect(seen).toEqual(['a.md', 'b.md']);
  });
});
