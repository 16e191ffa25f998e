import { ancestorAt } from '../outline.ts';
import type { StateBook, ValueDraft, VariableDraft } from './draft.ts';

/**
 * Joins the names that the source has for one variable. A key of code and a phrase of prose are one where they have
 * the same values; a phrase whose few values another variable of the same part has is that variable.
 */
export function joinVariables(book: StateBook): void {
  for (const variable of [...book.variables]) {
    if (!book.variables.includes(variable)) continue;
    for (const other of [...book.variables]) {
      if (other === variable || !book.variables.includes(variable) || !book.variables.includes(other))
        continue;
      const [into, from] = isStronger(variable, other) ? [variable, other] : [other, variable];
      if (areOne(into, from)) book.merge(into, from);
    }
  }
}

function isStronger(a: VariableDraft, b: VariableDraft): boolean {
  if (a.keyed !== b.keyed) return a.keyed;
  if (a.values.size !== b.values.size) return a.values.size > b.values.size;
  return a.strength === 'structure' || b.strength !== 'structure';
}

function areOne(into: VariableDraft, from: VariableDraft): boolean {
  // Two keys of one block are two variables whatever their values.
  if (from.values.size === 0 || (into.keyed && from.keyed)) return false;
  const shared = [...from.values.keys()].filter((key) => into.values.has(key)).length;
  const least = Math.min(into.values.size, from.values.size);
  if (shared >= 2 && shared >= least * 0.66) return true;
  return shared === from.values.size && sameValues(into, from) && samePart(into, from);
}

/** A single value may be a common word: it has to be written as the other variable has it, and to be told apart. */
function sameValues(into: VariableDraft, from: VariableDraft): boolean {
  if (into.values.size < 2) return false;
  const written = (value: ValueDraft, other: VariableDraft) =>
    other.values.get(value.id.toLowerCase())?.id === value.id;
  return [...from.values.values()].every((value) => written(value, into));
}

function samePart(a: VariableDraft, b: VariableDraft): boolean {
  return ancestorAt(a.scope, 2) === ancestorAt(b.scope, 2);
}
