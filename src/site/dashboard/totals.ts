import type { Finding, Severity } from '../../lint/finding.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** Findings counted by severity under each key, the most first; keys in the order given where they are equal. */
export function countBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
  keys: readonly string[] = [],
): { readonly key: string; readonly counts: Counts; readonly total: number }[] {
  const groups = Map.groupBy(findings, keyOf);
  const all = [...new Set([...keys, ...groups.keys()])];
  const counted = all.map((key) => {
    const group = groups.get(key) ?? [];
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of group) counts[severity]++;
    return { key, counts, total: group.length };
  });
  return keys.length > 0 ? counted : counted.sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}
