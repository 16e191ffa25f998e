import { checkExample } from '../../src/lint/check-example.ts';
import { builtInRules } from '../../src/rules/index.ts';

/** What a rule says of a pair of texts: locale, message and severity of each finding, in order. */
export async function severities(
  ruleId: string,
  files: Readonly<Record<string, string>>,
  syntax?: 'mdx',
): Promise<string[]> {
  const rule = builtInRules.find(({ id }) => id === ruleId)!;
  const example = { title: '', files, expect: [], ...(syntax && { syntax }) };
  const findings = await checkExample(rule, example);
  return findings.map(({ locale, messageId, severity }) => `${locale} ${messageId} ${severity}`);
}
