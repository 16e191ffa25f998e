import type { Rule } from '../../src/lint/rule.ts';

type Check = (subject: unknown, options: unknown) => Iterable<unknown>;

/**
 * Rules that do what they did and count the time that their `check` takes. What several rules need is worked out
 * once, and counts for the one that asks first.
 *
 * @param costs id of a rule → milliseconds, added to
 */
export function timedRules(rules: readonly Rule[], costs: Map<string, number>): Rule[] {
  return rules.map((rule) => {
    const run = rule.check.bind(rule) as Check;
    const check: Check = (subject, options) => {
      const start = performance.now();
      const observations = [...run(subject, options)];
      costs.set(rule.id, (costs.get(rule.id) ?? 0) + performance.now() - start);
      return observations;
    };
    return { ...rule, check } as Rule;
  });
}

/** The dearest rules, one a line. */
export function costTable(costs: Readonly<Record<string, number>>, most = 12): string {
  const dearest = Object.entries(costs).sort((a, b) => b[1] - a[1]);
  const lines = dearest.slice(0, most).map(([id, ms]) => `  ${id.padEnd(24)}${ms.toFixed(0).padStart(6)} ms`);
  return [
    'the dearest rules, by the clock, in a run of their own; what several need counts for the first:',
    ...lines,
    '',
  ].join('\n');
}
