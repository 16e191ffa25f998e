import type { Segment } from '../../document/types.ts';
import type { ValueDraft, VariableDraft } from './draft.ts';
import { marksOf } from './marks.ts';
import { looksCoined } from './names.ts';

/** A value where a sentence of the source writes it so that it must be the value. */
export interface ValuePlace {
  readonly variable: VariableDraft;
  readonly value: ValueDraft;
  readonly form: 'code' | 'emphasis' | 'prose';
  /** Offsets in the readable text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the values that a sentence writes: set apart, or plain where they are written as no ordinary word is (coined,
 * or with a capital within the sentence). "enabled" in lower case is prose.
 */
export function findValues(segment: Segment, variables: readonly VariableDraft[]): ValuePlace[] {
  const { text, marks } = marksOf(segment);
  const places: ValuePlace[] = [];
  for (const variable of variables) {
    for (const value of variable.values.values()) {
      for (const mark of marks) {
        if (mark.text !== value.id) continue;
        const form = mark.form === 'code' ? 'code' : 'emphasis';
        places.push({ variable, value, form, start: mark.start, end: mark.end });
      }
      for (const start of plainPlaces(text, value)) {
        const end = start + value.id.length;
        if (marks.some((mark) => mark.start < end && mark.end > start)) continue;
        places.push({ variable, value, form: 'prose', start, end });
      }
    }
  }
  return withCompany(places.sort((a, b) => a.start - b.start || b.end - a.end));
}

function plainPlaces(text: string, { id, coded }: ValueDraft): number[] {
  if (!looksCoined(id) && !(coded && /^\p{Lu}\p{Ll}+$/u.test(id))) return [];
  const found: number[] = [];
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
    if (standsAlone(text, at, id)) found.push(at);
  }
  return found;
}

/** Not part of a longer word, nor of a name in capitals, nor a label of the screen. */
function standsAlone(text: string, at: number, id: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + id.length, at + id.length + 24);
  if (
    /[\p{Script=Latin}\p{N}_.-]$/u.test(before) ||
    /^(?:[\p{Script=Latin}\p{N}_]|-\p{L}|\.\p{L})/u.test(after)
  )
    return false;
  if (looksCoined(id)) return true;
  return !/(?:^|[^\p{L}\p{N}])\p{Lu}\p{Ll}+ $/u.test(before) && !/^ \p{Lu}\p{Ll}/u.test(after);
}

/** At the head of a sentence every word has a capital: an ordinary word counts there only beside another value. */
function withCompany(places: readonly ValuePlace[]): ValuePlace[] {
  const sure = places.filter(
    ({ start, form, value }) => form !== 'prose' || start > 1 || looksCoined(value.id),
  );
  if (sure.length === places.length) return sure;
  return sure.length > 0 ? [...places] : [];
}
