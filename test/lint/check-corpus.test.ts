import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { corpusOfTexts, type TextFile } from '../../src/lint/example-corpus.ts';
import type { ContentReader } from '../../src/lint/read-page.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { noDoubledWord } from '../../src/rules/document/no-doubled-word.ts';
import { noOptions } from '../../src/rules/no-options.ts';
import { missingTranslation } from '../../src/rules/page/missing-translation.ts';
import { unreadableDocument } from '../../src/rules/page/unreadable-document.ts';

const file = (locale: string, text: string, page = 'a.md'): TextFile => ({ locale, page, text });
const stamped = (locale: string, handoff: string, hash: string, text: string) =>
  file(locale, `---\nms.openlocfilehash: ${hash.repeat(40)}\nms.lasthandoff: ${handoff}\n---\n${text}`);
const unit = (target: string, source: string) =>
  `<span data-ttu-id="a593d-101">${target}</span><span class="sxs-lookup"><span data-stu-id="a593d-101">${source}</span></span>\n`;

/** Says something of every pair of documents, so that the kernel's part can be seen. */
const pairRule = defineRule({
  id: 'every-pair',
  scope: 'structure',
  category: 'other',
  mqm: 'Other',
  severity: 'error',
  summary: 'A pair.',
  why: 'For tests.',
  remedy: 'None.',
  messages: { pair: 'A pair.', pair_ahead: '{{targetRevision}} is later than {{sourceRevision}}.' },
  options: noOptions,
  examples: [],
  *check({ alignment: { source, target } }) {
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const located = (path: string) => ({ path, place, text: '' });
    yield { messageId: 'pair', target: located(target.path), source: located(source.path) };
  },
});

async function check(files: TextFile[], more: object = {}) {
  const { corpus, read } = corpusOfTexts(files, 'en');
  return checkCorpus(corpus, { rules: [pairRule], config: {}, read, ...more });
}

describe('checkCorpus', () => {
  it('holds a translation against the source that another locale embeds', async () => {
    const { findings, coverage, summary } = await check([
      stamped('nl', '07/11/2017', 'a', unit('Wacht.', 'Wait.')),
      stamped('sv', '08/30/2018', 'b', 'Vänta.\n'),
    ]);
    expect(
      findings.map(({ locale, severity, message, source }) => [locale, severity, message, source?.path]),
    ).toEqual([
      ['nl', 'error', 'A pair.', 'nl/a.md'],
      ['sv', 'warning', 'bbbbbbbb is later than aaaaaaaa.', 'nl/a.md'],
    ]);
    expect(findings[1]!.source).toMatchObject({ locale: 'en', recovered: true });
    expect(coverage.map(({ locale, state, freshness }) => [locale, state, freshness])).toEqual([
      ['en', 'recovered', 'same'],
      ['nl', 'translated', 'same'],
      ['sv', 'translated', 'ahead'],
    ]);
    expect(summary).toMatchObject({ pages: 1, documents: 2, locales: ['nl', 'sv'], units: 2 });
  });

  it('prefers a source of the translation’s own revision', async () => {
    const { findings } = await check([
      stamped('ko', '07/11/2017', 'a', unit('기다립니다.', 'Wait.')),
      stamped('nl', '08/30/2018', 'b', unit('Wacht.', 'Wait here.')),
      stamped('sv', '08/30/2018', 'b', 'Vänta här.\n'),
    ]);
    expect(findings.find(({ locale }) => locale === 'sv')?.source?.path).toBe('nl/a.md');
  });

  it('tells of a file that cannot be read, and judges the others', async () => {
    const { corpus, read } = corpusOfTexts(
      [file('en', 'A.\n'), file('fr', ''), file('ru', 'Это для для вас.\n')],
      'en',
    );
    const failing: ContentReader = async (one) =>
      one.locale === 'fr' ? { ok: false, reason: 'not-utf8' } : read(one);
    const rules = [unreadableDocument, missingTranslation, noDoubledWord];
    const { findings, coverage } = await checkCorpus(corpus, { rules, config: {}, read: failing });
    expect(findings.map(({ ruleId, locale }) => [ruleId, locale])).toEqual([
      ['unreadable-document', 'fr'],
      ['no-doubled-word', 'ru'],
    ]);
    expect(coverage.find(({ locale }) => locale === 'fr')?.state).toBe('unreadable');
  });

  it('tells of what discovery left aside', async () => {
    const { corpus, read } = corpusOfTexts([file('en', 'A.\n'), file('fr', 'B.\n')], 'en');
    const problems = [
      { path: 'fr', reason: 'unreadable' as const, locale: 'fr' },
      { path: 'x', reason: 'broken-link' as const },
    ];
    const told = async (locales?: string[]) => {
      const options = { rules: [unreadableDocument], config: {}, read, ...(locales && { locales }) };
      const { findings } = await checkCorpus({ ...corpus, problems }, options);
      return findings.map(({ ruleId, locale, path }) => `${ruleId} ${locale} ${path}`);
    };
    expect(await told()).toEqual(['unreadable-document fr fr', 'unreadable-document en x']);
    expect(await told(['fr'])).toEqual(['unreadable-document fr fr']);
  });

  it('reports the locales that are asked for, and counts by them', async () => {
    const files = [file('en', 'The the.\n'), file('ru', 'Это для для вас.\n'), file('sv', 'Och och.\n')];
    const report = await check(files, { rules: [noDoubledWord], locales: ['ru'] });
    expect(report.findings.map(({ locale }) => locale)).toEqual(['ru']);
    expect(report.coverage.map(({ locale, findings }) => [locale, findings.warning + findings.info])).toEqual(
      [['ru', 1]],
    );
  });

  it('gives the same bytes for the same input', async () => {
    const files = [file('en', 'The the.\n'), file('ru', 'Это для для вас. В в папке.\n')];
    const [one, two] = [
      await check(files, { rules: [noDoubledWord] }),
      await check(files, { rules: [noDoubledWord] }),
    ];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  it('runs rules of one’s own and says which of them failed', async () => {
    const broken = {
      ...pairRule,
      id: 'our-rule',
      check: () => {
        throw new Error('no luck');
      },
    };
    const files = [file('en', 'A.\n'), file('fr', 'A.\n')];
    await expect(check(files, { config: { customRules: [broken] } })).rejects.toThrow(
      'Rule "our-rule" failed on page "a.md": Error: no luck',
    );
  });

  it('stops between pages when asked to', async () => {
    const files = [file('en', 'A.\n', 'a.md'), file('en', 'B.\n', 'b.md')];
    const abort = new AbortController();
    const done: string[] = [];
    const onProgress = (_: number, __: number, page: string) => {
      done.push(page);
      abort.abort();
    };
    await expect(check(files, { signal: abort.signal, onProgress })).rejects.toThrow('abort');
    expect(done).toEqual(['a.md']);
  });
});
