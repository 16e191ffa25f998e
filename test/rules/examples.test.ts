import { describe, expect, it } from 'vitest';
import { checkExample } from '../../src/lint/check-example.ts';
import type { Example } from '../../src/lint/rule.ts';
import { builtInRules } from '../../src/rules/index.ts';

/** What an example says of a finding, taken from the finding itself. */
function asExpected(
  finding: { locale: string; start: { line: number }; excerpt: string; messageId: string },
  expected: Example['expect'][number] | undefined,
) {
  return {
    ...(expected?.locale !== undefined && { locale: finding.locale }),
    line: finding.start.line,
    ...(expected?.excerpt !== undefined && { excerpt: finding.excerpt }),
    ...(expected?.messageId !== undefined && { messageId: finding.messageId }),
  };
}

describe.each(builtInRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples.map((example) => ({ title: example.title, example })))(
    '$title',
    async ({ example }) => {
      const findings = await checkExample(rule, example);
      expect(findings.map((finding, index) => asExpected(finding, example.expect[index]))).toEqual(
        example.expect,
      );
    },
  );
});
