import { z } from 'zod';
import { checkExample } from '../../lint/check-example.ts';
import type { Finding } from '../../lint/finding.ts';
import type { Example, Rule } from '../../lint/rule.ts';
import { builtInRules } from '../../rules/index.ts';
import type { SiteFrame } from '../data/frame.ts';

/** An option as its schema describes it. */
export interface RuleOption {
  readonly name: string;
  readonly type: string;
  /** As JSON; empty where there is none. */
  readonly fallback: string;
  readonly description: string;
}

/** An example with what the rule reports on it. */
export interface RuleExample {
  readonly title: string;
  readonly options?: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly findings: readonly Finding[];
}

/** A rule with everything that its page tells. */
export interface RulePage {
  readonly rule: Omit<Rule, 'check' | 'options' | 'examples'>;
  readonly options: readonly RuleOption[];
  readonly examples: readonly RuleExample[];
}

/** Every rule of the corpus, the project's own among them; examples are run, so that pages say what rules say. */
export async function rulePages({ config }: SiteFrame['corpus']): Promise<RulePage[]> {
  const custom = config.customRules as readonly Rule[];
  const pages: RulePage[] = [];
  for (const rule of [...builtInRules, ...custom]) {
    await rule.prepare?.();
    const examples: RuleExample[] = [];
    for (const example of rule.examples) examples.push(await runExample(rule, example));
    pages.push({ rule, options: optionsOf(rule), examples });
  }
  return pages;
}

async function runExample(rule: Rule, example: Example): Promise<RuleExample> {
  return {
    title: example.title,
    ...(example.options && { options: JSON.stringify(example.options) }),
    files: Object.entries(example.files).map(([name, text]) => ({ name, text })),
    findings: await checkExample(rule, example),
  };
}

interface OptionSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: OptionSchema;
  readonly default?: unknown;
  readonly description?: string;
}

function optionsOf(rule: Rule): RuleOption[] {
  const schema = z.toJSONSchema(rule.options, { io: 'input' }) as {
    properties?: Readonly<Record<string, OptionSchema>>;
  };
  return Object.entries(schema.properties ?? {}).map(([name, option]) => ({
    name,
    type: typeOf(option),
    fallback: option.default === undefined ? '' : JSON.stringify(option.default),
    description: option.description ?? '',
  }));
}

function typeOf({ type, enum: values, items }: OptionSchema): string {
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  return items ? `${typeOf(items)}[]` : (type ?? 'any');
}
