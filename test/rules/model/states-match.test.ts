import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../src/lint/check-corpus.ts';
import { corpusOfTexts } from '../../../src/lint/example-corpus.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import { builtInRules } from '../../../src/rules/index.ts';

const root = join(import.meta.dirname, '../../../content');
const page = 'expressroute-workflows.md';

async function check(): Promise<readonly Finding[]> {
  const files = ['nl', 'ko', 'fr', 'sv'].map((locale) => ({
    locale,
    page,
    text: readFileSync(join(root, locale, page), 'utf8'),
  }));
  const { corpus, read } = corpusOfTexts(files, 'en');
  return (await checkCorpus(corpus, { rules: builtInRules, config: {}, read })).findings;
}

const findings = await check();
const states = (locale: string) =>
  findings.filter((finding) => finding.ruleId === 'states-match' && finding.locale === locale);
const seen = (locale: string) => states(locale).map(({ start, messageId }) => `${start.line} ${messageId}`);

describe('states-match on the reference articles', () => {
  it('finds what Dutch mixes on line 55, at the first translated value', () => {
    const mixed = states('nl').find(({ start }) => start.line === 55)!;
    expect(mixed).toMatchObject({ messageId: 'mixed', severity: 'error', excerpt: 'inrichten' });
    expect(mixed.data).toMatchObject({ kept: '“NotProvisioned”', values: '“Provisioning”, “Provisioned”' });
    expect(mixed.source!.segmentId).toBe('4b80e-131');
  });

  it('finds every sentence of each locale that has a value in other words, and no other', () => {
    expect(seen('nl')).toEqual([
      '53 translated',
      '55 mixed',
      '55 translated',
      '83 translated',
      '96 translated',
    ]);
    expect(seen('ko')).toEqual(['55 renamed', '55 translated', '83 translated']);
    expect(seen('fr')).toEqual(['53 translated', '96 translated']);
    expect(seen('sv')).toEqual([
      '47 translated',
      '49 mixed',
      '49 translated',
      '77 translated',
      '90 translated',
    ]);
  });

  it('holds Korean against the source that its own file embeds', () => {
    for (const { source } of states('ko'))
      expect(source).toMatchObject({ path: `ko/${page}`, recovered: true });
  });

  it('is at most a warning for Swedish, which follows another revision', () => {
    expect(new Set(states('sv').map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('says of a lost value what other rules then need not say', () => {
    const lines = new Set(states('nl').map(({ source }) => source!.start.line));
    const others = findings.filter(
      ({ ruleId, locale, source }) =>
        locale === 'nl' &&
        /identifiers-match|inline-code-match/.test(ruleId) &&
        lines.has(source?.start.line ?? 0),
    );
    expect(others.map(({ message }) => message).filter((text) => /Provision|Enabled/.test(text))).toEqual([]);
  });
});
