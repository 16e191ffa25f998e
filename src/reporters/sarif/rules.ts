import type { RuleDescription } from '../../lint/report.ts';
import { ruleHelpMarkdown, ruleHelpText, ruleUrl } from '../rule-help.ts';
import type { ReporterOptions } from '../types.ts';
import { wordsOf } from '../words.ts';
import { sarifText } from './message.ts';
import { LEVEL } from './result.ts';

/** A rule as a SARIF reporting descriptor, with its help. */
export function sarifRule(rule: RuleDescription, options: ReporterOptions) {
  const words = wordsOf(options);
  const helpUri = ruleUrl(rule.id, options);
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: sarifText(rule.summary) },
    fullDescription: { text: sarifText(rule.why) },
    help: { text: ruleHelpText(rule, words), markdown: ruleHelpMarkdown(rule, words) },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: ['localization', rule.scope, rule.category] },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^\p{L}\p{N}]+)([\p{L}\p{N}])/gu, (_, letter: string) => letter.toUpperCase());
}
