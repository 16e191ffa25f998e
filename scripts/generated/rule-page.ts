import { z } from 'zod';
import { checkExample } from '../../src/lint/check-example.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';

/** The page of one rule, as Markdown. Its examples are run, so that what they report is what the rule says. */
export async function rulePage(rule: Rule): Promise<string> {
  const examples: string[] = [];
  for (const example of rule.examples) examples.push(await exampleSection(rule, example));
  return [
    `# ${rule.id}`,
    rule.summary,
    `| scope | severity | category (ITS 2.0) | MQM |\n|---|---|---|---|\n| ${rule.scope} | ${rule.severity} | ${rule.category} | ${rule.mqm} |`,
    `## Why\n\n${rule.why}`,
    `## How to mend it\n\n${rule.remedy}`,
    `## Options\n\n${optionsTable(rule)}`,
    ...(rule.supersedes ? [`## What falls silent\n\n${silenced(rule.supersedes)}`] : []),
    `## Examples\n\n${examples.join('\n\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

interface OptionSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: OptionSchema;
  readonly default?: unknown;
  readonly description?: string;
}

/** The options' own JSON Schema, as editors see it. */
export function optionsSchema(rule: Rule): { properties?: Record<string, OptionSchema> } {
  const { $schema: _, ...schema } = z.toJSONSchema(rule.options, { io: 'input' });
  return schema as { properties?: Record<string, OptionSchema> };
}

function optionsTable(rule: Rule): string {
  const options = Object.entries(optionsSchema(rule).properties ?? {});
  if (options.length === 0) return 'None.';
  const rows = options.map(([name, option]) => {
    const fallback = option.default === undefined ? '' : `\`${JSON.stringify(option.default)}\``;
    return `| \`${name}\` | ${typeOf(option)} | ${fallback} | ${option.description ?? ''} |`;
  });
  return ['| option | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function typeOf({ type, enum: values, items }: OptionSchema): string {
  if (values) return values.map((value) => `\`${String(value)}\``).join(' or ');
  return items ? `list of ${typeOf(items)}` : (type ?? 'any');
}

function silenced(ids: readonly string[]): string {
  const which = ids.includes('*')
    ? 'Every other rule on pairs'
    : ids.map((id) => `[${id}](${id}.md)`).join(', ');
  return `${which}, inside what a finding of this rule explains: the cause is told once.`;
}

async function exampleSection(rule: Rule, example: Example): Promise<string> {
  const findings = await checkExample(rule, example);
  const files = Object.entries(example.files).map(([key, text]) => `\`${key}\`\n\n${fenced(text)}`);
  const options = example.options ? [`With \`${JSON.stringify(example.options)}\`:`] : [];
  return [`### ${example.title}`, ...options, ...files, reported(findings)].join('\n\n');
}

/** A fence longer than any in the text, so that an example may hold fences. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.replace(/\n?$/, '\n')}${fence}`;
}

function reported(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing is reported.';
  return findings
    .map(
      ({ severity, path, start, message }) =>
        `- ${severity} at ${path}:${start.line}:${start.column}: ${escaped(message)}`,
    )
    .join('\n');
}

/** Messages quote documents; what Markdown would read as markup stands as text. */
function escaped(message: string): string {
  return message.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');
}
