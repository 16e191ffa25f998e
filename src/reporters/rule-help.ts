import type { RuleDescription } from '../lint/report.ts';
import { markdownProse } from '../text/escape/markdown.ts';
import type { ReporterOptions, ReportMessages } from './types.ts';

/** A rule explained in Markdown, for reports that carry help beside their findings. */
export function ruleHelpMarkdown(rule: RuleDescription, words: ReportMessages): string {
  const part = (title: string, text: string) => `**${words.say(title)}**\n\n${markdownProse(text)}`;
  return [markdownProse(rule.summary), part('ci.why', rule.why), part('ci.remedy', rule.remedy)].join('\n\n');
}

/** The same without markup. */
export function ruleHelpText(rule: RuleDescription, words: ReportMessages): string {
  return [
    rule.summary,
    `${words.say('ci.why')}: ${rule.why}`,
    `${words.say('ci.remedy')}: ${rule.remedy}`,
  ].join('\n');
}

/** Where the rule has its page, if the report was told where the pages are. */
export function ruleUrl(ruleId: string, options: ReporterOptions): string | undefined {
  return options.rulesUrl === undefined ? undefined : `${options.rulesUrl}${encodeURIComponent(ruleId)}/`;
}
