import type { Severity } from './finding.ts';

/** From the mildest to the gravest. */
export const SEVERITIES = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}

/** How many findings there are of each severity, the gravest first. */
export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
