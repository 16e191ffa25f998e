import { checkExample } from '../../../src/lint/check-example.ts';
import type { Rule } from '../../../src/lint/rule.ts';

/** The severity of each finding that a rule has for one translation, in order. */
export async function severities(rule: Rule, en: string, locale: string, text: string): Promise<string[]> {
  const findings = await checkExample(rule, { title: '', files: { en, [locale]: text }, expect: [] });
  return findings.map(({ severity }) => severity);
}
