import { ConfigError } from '../corpus/error.ts';
import type { RuleSetting } from '../corpus/schema.ts';
import { nearest } from '../text/similar.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { SEVERITIES } from './severity.ts';

/** A rule as this run uses it. */
export interface EnabledRule {
  readonly rule: Rule;
  /** The configured severity; an observation may be milder, never graver. */
  readonly severity: Severity;
  readonly options: unknown;
}

/**
 * Puts rules and configuration together.
 *
 * @param rules all there are, the user's own among them
 * @param settings by rule id; a rule that is not named runs with its defaults
 * @param only ids to run; all where absent
 * @throws ConfigError for an id that no rule has, one that two rules have, or options that a rule refuses
 */
export function configureRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>> = {},
  only?: readonly string[],
): EnabledRule[] {
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new ConfigError(`Two rules are called "${twice}": give your own rule another id.`);
  for (const id of [...Object.keys(settings), ...(only ?? [])]) {
    if (!ids.includes(id)) throw unknownRule(id, ids);
  }
  return rules
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((rule) => enable(rule, settings[rule.id], only !== undefined) ?? []);
}

function unknownRule(id: string, ids: readonly string[]): ConfigError {
  const near = nearest(id, ids);
  return new ConfigError(
    `There is no rule "${id}": ${near ? `did you mean "${near}"?` : 'docs/rules lists the rules there are.'}`,
  );
}

/** A rule asked for by name runs even where the configuration turns it off. */
function enable(rule: Rule, setting: RuleSetting | undefined, named: boolean): EnabledRule | undefined {
  const [chosen, given = {}] = typeof setting === 'string' ? [setting] : (setting ?? [rule.severity]);
  if (chosen === 'off' && !named) return undefined;
  if (chosen !== 'off' && !SEVERITIES.includes(chosen)) {
    throw new ConfigError(`Rule "${rule.id}" has severity "${chosen}": use off, info, warning or error.`);
  }
  const parsed = rule.options.safeParse(given);
  if (!parsed.success) throw badOptions(rule, parsed.error.issues[0]);
  return { rule, severity: chosen === 'off' ? rule.severity : chosen, options: parsed.data };
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function badOptions(rule: Rule, issue: Issue | undefined): ConfigError {
  const unknown = issue?.keys?.[0];
  if (unknown !== undefined) {
    const known = optionNames(rule);
    const near = nearest(unknown, known) ?? (known.length > 0 ? known.join('", "') : undefined);
    const remedy = near === undefined ? 'the rule has no options.' : `it knows "${near}".`;
    return new ConfigError(`Rule "${rule.id}" has no option "${unknown}": ${remedy}`);
  }
  const option = issue?.path.map(String).join('.') ?? '';
  return new ConfigError(`Option "${option}" of rule "${rule.id}" is wrong: ${issue?.message ?? ''}.`);
}

/** The names of a rule's options, as far as its schema is an object. */
export function optionNames(rule: Rule): string[] {
  return 'shape' in rule.options ? Object.keys(rule.options.shape as object) : [];
}
