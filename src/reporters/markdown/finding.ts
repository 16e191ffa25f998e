import type { Finding } from '../../lint/finding.ts';
import { shorten, visible } from '../../text/escape/control.ts';
import { codeSpan, markdownProse } from '../../text/escape/markdown.ts';
import { pathFor } from '../path.ts';
import { ruleUrl } from '../rule-help.ts';
import type { ReporterOptions } from '../types.ts';
import { wordsOf } from '../words.ts';

// A paragraph is enough to see what is meant; the whole stands in the file.
const TEXT_SHOWN = 240;
const MESSAGE_SHOWN = 1_000;

/** One finding as a list item: place, rule and message, and below it what the source says. */
export function findingItem(finding: Finding, options: ReporterOptions): string {
  const words = wordsOf(options);
  const { start, source, expectedPath, fix } = finding;
  const message = markdownProse(shorten(words.finding(finding), MESSAGE_SHOWN));
  const lines = [`- **${start.line}:${start.column}** ${message} (${ruleLink(finding.ruleId, options)})`];
  if (source) {
    const place = codeSpan(`${pathFor(source.path, options)}:${source.start.line}`);
    lines.push(`${words.say('ci.source')} ${place}: ${quoted(source.text)}`);
  }
  if (expectedPath !== undefined) {
    lines.push(`${words.say('ci.expected')}: ${codeSpan(pathFor(expectedPath, options))}`);
  }
  if (fix) lines.push(`${words.say('ci.replacement')}: ${quoted(fix.text)}`);
  return lines.join('  \n  ');
}

function ruleLink(ruleId: string, options: ReporterOptions): string {
  const url = ruleUrl(ruleId, options);
  return url === undefined ? codeSpan(ruleId) : `[${codeSpan(ruleId)}](${url})`;
}

function quoted(text: string): string {
  return codeSpan(shorten(visible(text).replaceAll('␊', ' '), TEXT_SHOWN));
}
