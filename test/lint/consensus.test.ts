import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/lint/check-corpus.ts';
import { corpusOfTexts } from '../../src/lint/example-corpus.ts';
import { createMessages } from '../../src/messages/index.ts';
import { reportMessages } from '../../src/reporters/messages.ts';
import { builtInRules } from '../../src/rules/index.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Stop de server met `app stop`.',
    'Kopieer `data.db` naar een veilige plek.',
    'Voer `app upgrade --all` uit.',
  ],
  sv: [
    'Stoppa servern med `app stop`.',
    'Kopiera `data.db` till en säker plats.',
    'Kör `app upgrade --all`.',
  ],
  fr: ['Arrêtez le serveur avec `app stop`.', 'Copiez `data.db` en lieu sûr.', 'Lancez `app upgrade --all`.'],
  ko: [
    '`app stop`으로 서버를 중지합니다.',
    '`data.db`를 안전한 곳에 복사합니다.',
    '`app upgrade --all`을 실행합니다.',
  ],
};

function pageOf(steps: readonly string[]): string {
  return `${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`;
}

async function check(change: (locale: string, steps: readonly string[]) => readonly string[]) {
  const files = Object.entries(TEXTS).map(([locale, steps]) => ({
    locale,
    page: 'page.md',
    text: pageOf(change(locale, steps)),
  }));
  const { corpus, read } = corpusOfTexts(files, 'en');
  const rules = builtInRules.filter(({ scope }) => scope === 'structure' || scope === 'segment');
  return (await checkCorpus(corpus, { rules, config: {}, read })).findings;
}

describe('a page without any source', () => {
  it('is judged by what most locales have', async () => {
    const findings = await check((locale, steps) => (locale === 'sv' ? steps.toSpliced(1, 1) : steps));
    expect(findings.map(({ ruleId, locale }) => [ruleId, locale])).toEqual([['missing-step', 'sv']]);
    expect(findings[0]?.message).toContain('There is no source: this is held against');
    expect(findings[0]?.message).toContain('3 of 4 languages agree');
  });

  it('says so in the language of the report', async () => {
    const [finding] = await check((locale, steps) => (locale === 'sv' ? steps.toSpliced(1, 1) : steps));
    const said = reportMessages(await createMessages('nl')).finding(finding!);
    expect(said).toContain('Er is geen bron');
  });

  it('says nothing where the locales are divided', async () => {
    const findings = await check((locale, steps) =>
      locale === 'sv' || locale === 'ko' ? steps.toSpliced(1, 1) : steps,
    );
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('missing-'))).toEqual([]);
  });

  it('says nothing where all agree', async () => {
    expect(await check((_, steps) => steps)).toEqual([]);
  });
});
