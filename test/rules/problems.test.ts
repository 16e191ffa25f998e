import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { builtInRules } from '../../src/rules/index.ts';

async function ruleIds(text: string): Promise<string[]> {
  const { corpus, read } = corpusOfTexts([{ locale: 'nl', page: 'a.md', text }], 'en');
  const { findings } = await checkCorpus(corpus, { rules: builtInRules, config: {}, read });
  return [...new Set(findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`))];
}

describe('a file that is not as it should be', () => {
  it.each([
    ['quotes in quotes', '> '.repeat(10_000), 'unreadable-document too-deep'],
    ['one long line', 'a '.repeat(600_000), 'unreadable-document too-long'],
    ['unfinished markup', '*a_ '.repeat(20_000), 'unreadable-document too-tangled'],
    ['front matter that never ends', '---\ntitle: a\n\n# A\n', 'front-matter-valid never-closed'],
    ['front matter that is no mapping', '---\n- a\n---\n', 'front-matter-valid not-a-mapping'],
    ['front matter nested too deep', `---\na: ${'['.repeat(200)}\n---\n`, 'front-matter-valid too-deep'],
    ['half a unit', '<span data-ttu-id="a593d-101">Wacht', 'bilingual-markup unbalanced'],
    [
      'a tag without its second quote',
      '<span data-ttu-id="a593d-102>Wacht.</span> <span data-ttu-id="a593d-101">W.</span>',
      'bilingual-markup malformed',
    ],
  ])('%s becomes a finding', async (_, text, expected) => {
    expect(await ruleIds(text)).toContain(expected);
  });

  it('has nothing to say of an empty file, of blanks, or of mixed line ends', async () => {
    expect(await ruleIds('')).toEqual([]);
    expect(await ruleIds(' \r\n\r\n\t')).toEqual([]);
    expect(await ruleIds('# A\r\n\nB\rC\n')).toEqual([]);
  });
});
