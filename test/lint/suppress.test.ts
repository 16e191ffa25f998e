import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { noDoubledWord } from '../../src/rules/document/no-doubled-word.ts';
import { noPlaceholderAlt } from '../../src/rules/document/no-placeholder-alt.ts';
import { unusedSuppression } from '../../src/rules/document/unused-suppression.ts';

const rules = [noDoubledWord, noPlaceholderAlt, unusedSuppression];

async function found(text: string, page = 'a.md', only?: string[]) {
  const { corpus, read } = corpusOfTexts([{ locale: 'nl', page, text }], 'nl');
  const report = await checkCorpus(corpus, { rules, config: {}, read, ...(only && { only }) });
  return report.findings.map(({ ruleId, start }) => `${ruleId}:${start.line}`);
}

describe('suppression comments', () => {
  it('silences a rule on the next line that is not blank', async () => {
    expect(
      await found('<!-- isogloss-disable-next-line no-doubled-word -- citaat -->\n\nDe de fout.\n'),
    ).toEqual([]);
    expect(await found('<!-- isogloss-disable-next-line no-doubled-word -->\nGoed.\nDe de fout.\n')).toEqual([
      'unused-suppression:1',
      'no-doubled-word:3',
    ]);
  });

  it('silences a rule up to where it is enabled again', async () => {
    const text =
      '<!-- isogloss-disable no-doubled-word -->\n\nDe de.\n\n<!-- isogloss-enable no-doubled-word -->\n\nDe de.\n';
    expect(await found(text)).toEqual(['no-doubled-word:7']);
  });

  it('silences all rules where it names none, and only those it names otherwise', async () => {
    const line = 'De de ![alt tekst](a.png) ![alternatieve tekst](b.png)\n';
    expect(await found(`<!-- isogloss-disable -->\n\n${line}`)).toEqual([]);
    expect(await found(`<!-- isogloss-disable-next-line no-doubled-word -->\n\n${line}`)).toEqual([
      'no-placeholder-alt:3',
    ]);
  });

  it('reads comments of MDX', async () => {
    expect(await found('{/* isogloss-disable-next-line no-doubled-word */}\n\nDe de.\n', 'a.mdx')).toEqual(
      [],
    );
  });

  it('leaves comments alone whose rule did not run', async () => {
    const text = '<!-- isogloss-disable no-doubled-word -->\n\nGoed.\n';
    expect(await found(text, 'a.md', ['unused-suppression'])).toEqual([]);
    expect(await found(text)).toEqual(['unused-suppression:1']);
  });

  it('takes no example in code for a comment', async () => {
    expect(await found('`<!-- isogloss-disable -->` en de de.\n')).toEqual(['no-doubled-word:1']);
  });
});
