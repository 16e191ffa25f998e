import type { Damage, RawUnit } from './types.ts';

// Five hexadecimal digits of the file, a dash, a counter; `p` marks units that were merged.
const ID = /^([0-9a-f]+)-p?(\d+)$/i;

/**
 * Looks for ids that stand twice or run backwards. A gap is nothing: title, description and alt text take
 * numbers and carry no markup.
 */
export function checkIds(units: readonly RawUnit[], damages: Damage[]): void {
  const seen = new Set<string>();
  const highest = new Map<string, { readonly counter: number; readonly id: string }>();
  for (const { id, whole } of units) {
    if (seen.has(id)) {
      damages.push({ messageId: 'doubled-id', data: { id }, span: whole });
      continue;
    }
    seen.add(id);
    const match = ID.exec(id);
    if (!match) continue;
    const counter = Number(match[2]);
    const before = highest.get(match[1]!);
    if (before && counter < before.counter)
      damages.push({ messageId: 'out-of-order', data: { id, previous: before.id }, span: whole });
    else highest.set(match[1]!, { counter, id });
  }
}

/** Whether an id is one that the markup's makers would give, not one of a text about the markup. */
export function isGenuine(id: string): boolean {
  return ID.test(id);
}
