import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { runIn } from './fake-terminal.ts';

const ROOT = path.join(import.meta.dirname, '../..');

describe('the articles in content/', () => {
  it('match their baseline: nothing new, nothing gone', async () => {
    const args = 'check --baseline isogloss.baseline.json --fail-on info --format json';
    const { code, stdout, stderr } = await runIn(ROOT, args);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(code).toBe(0);
  });

  it('have what readers of them would miss first, each at its place and as grave as it is', async () => {
    const { stdout } = await runIn(ROOT, 'check --fail-on never --format json');
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    const told = (rule: string, locale: string) =>
      findings
        .filter((each) => each.ruleId === rule && each.locale === locale)
        .map(({ severity, start }) => `${severity} ${start.line}`);
    expect(told('missing-step', 'sv')).toEqual(['warning 29']);
    expect(told('extra-sentence', 'sv')).toEqual(['warning 31']);
    expect(told('acronyms-match', 'nl')).toEqual(['warning 48', 'warning 119']);
    // Twenty units and the description in the front matter: "Express 경로" for ExpressRoute.
    expect(told('terms-match', 'ko')).toHaveLength(21);
    expect(told('terms-match', 'ko').filter((each) => !each.startsWith('error'))).toEqual([]);
  });
});
