import { checkExample } from '../lint/check-example.ts';
import type { Finding } from '../lint/finding.ts';
import type { Example, Rule } from '../lint/rule.ts';
import { reportMessages } from '../reporters/messages.ts';
import { createStyle, type Style, SYMBOLS } from '../reporters/terminal/style.ts';
import { visible } from '../text/escape/control.ts';
import { clip, pad, widthOf, wrap } from '../text/width.ts';
import type { Call } from './command.ts';

/** All rules with their severity and what they are for, by scope. */
export function listRules(rules: readonly Rule[], { terminal, messages }: Call): string {
  const { stdout } = terminal;
  const style = createStyle(stdout.color);
  const room = Math.max(...rules.map(({ id }) => widthOf(id))) + 2;
  const lines = [...Map.groupBy(rules, ({ scope }) => scope)].flatMap(([scope, own]) => [
    style.strong(messages.t(`cli:explain.scopes.${scope}`)),
    ...own.map(({ id, severity, summary }) => {
      const symbol = style.severity[severity](SYMBOLS[severity]);
      return `  ${symbol} ${pad(id, room)}${style.faint(clip(summary, stdout.width - room - 4))}`;
    }),
    '',
  ]);
  return lines.join('\n');
}

/** One rule in full, with what it really finds in its examples. */
export async function describeRule(rule: Rule, call: Call): Promise<string> {
  const { terminal, messages } = call;
  const style = createStyle(terminal.stdout.color);
  const width = Math.min(terminal.stdout.width, 100);
  const say = (key: string) => style.strong(messages.t(`cli:explain.${key}`));
  const facts: readonly (readonly [string, string])[] = [
    ['scope', messages.t(`cli:explain.scopes.${rule.scope}`)],
    ['severity', messages.t(`report:ci.severity.${rule.severity}`)],
    ['category', rule.category],
    ['mqm', rule.mqm],
    ...(rule.supersedes?.length ? [['supersedes', rule.supersedes.join(', ')] as const] : []),
  ];
  const room = Math.max(...facts.map(([key]) => widthOf(messages.t(`cli:explain.${key}`)))) + 2;
  const examples = await Promise.all(
    rule.examples.map((example) => exampleLines(rule, example, call, style)),
  );
  return [
    `${style.severity[rule.severity](SYMBOLS[rule.severity])} ${style.strong(rule.id)}`,
    ...wrap(rule.summary, width),
    '',
    ...facts.map(([key, value]) => `${pad(say(key), room)}${value}`),
    '',
    say('why'),
    ...wrap(rule.why, width - 2).map((line) => `  ${line}`),
    '',
    say('remedy'),
    ...wrap(rule.remedy, width - 2).map((line) => `  ${line}`),
    ...examples.flat(),
    '',
  ].join('\n');
}

async function exampleLines(
  rule: Rule,
  example: Example,
  { messages }: Call,
  style: Style,
): Promise<string[]> {
  const findings = await checkExample(rule, example);
  const title = messages.t('cli:explain.example', { title: example.title });
  const files = Object.entries(example.files).flatMap(([name, text]) => [
    style.faint(`  ${name}`),
    ...text
      .replace(/\n$/, '')
      .split('\n')
      .map((line, i) => `  ${style.faint(`${i + 1}`.padStart(3))}  ${visible(line)}`),
  ]);
  const count = findings.length;
  const result =
    count > 0 ? messages.t('cli:explain.finds', { count }) : messages.t('cli:explain.findsNothing');
  return [
    '',
    style.strong(title),
    ...files,
    `  ${result}`,
    ...findings.map((each) => findingLine(each, messages, style)),
  ];
}

function findingLine(finding: Finding, messages: Call['messages'], style: Style): string {
  const { locale, start, severity } = finding;
  const place = messages.t('cli:explain.line', { locale, line: start.line });
  return `  ${style.severity[severity](SYMBOLS[severity])} ${place}: ${visible(reportMessages(messages).finding(finding))}`;
}
