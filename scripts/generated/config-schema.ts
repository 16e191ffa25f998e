import { configJsonSchema } from '../../src/corpus/config-schema.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { optionsSchema } from './rule-page.ts';

const SEVERITY = { type: 'string', enum: ['off', 'info', 'warning', 'error'] };

/** `schema/config.json`: the configuration, with every rule and its options, for editors. */
export function configSchemaFile(rules: readonly Rule[]): string {
  const schema = configJsonSchema() as { properties: Record<string, object> };
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)]));
  const withRules = {
    ...schema,
    properties: { ...schema.properties, rules: { ...schema.properties.rules, properties } },
  };
  return `${JSON.stringify(withRules, null, 2)}\n`;
}

function settingSchema(rule: Rule): object {
  const tuple = { type: 'array', prefixItems: [SEVERITY, optionsSchema(rule)], minItems: 2, maxItems: 2 };
  return { description: `${rule.summary} Default: ${rule.severity}.`, anyOf: [SEVERITY, tuple] };
}
