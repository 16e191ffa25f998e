import type { Cues } from '../cues/index.ts';
import type { Spot } from '../outline.ts';
import type { StateRuleKind } from '../types.ts';
import { type Mention, mentionOf, type VariableDraft } from './draft.ts';
import { conditionClause } from './events.ts';
import { marksOf } from './marks.ts';
import { statePhrases } from './phrases.ts';
import { findValues } from './value-places.ts';

export interface RuleDraft {
  readonly kind: StateRuleKind;
  readonly subject: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly mention: Mention;
}

type When = Record<string, string[]>;

/**
 * Sentences in which a state meets a demand, a prohibition or a consequence. "This state" is the one spoken of before;
 * a sentence that names no state counts only where it says what goes on until when.
 *
 * @param spots of the part of the document that the machine stands in
 */
export function findRules(
  spots: readonly Spot[],
  variables: readonly VariableDraft[],
  cues: Cues,
): RuleDraft[] {
  const rules: RuleDraft[] = [];
  let last: When = {};
  let topic: string | undefined;
  for (const { block, scope } of spots) {
    if (block.kind !== 'paragraph') continue;
    for (const segment of block.segments) {
      const { text } = marksOf(segment);
      const named = variableIn(text, variables, cues);
      topic = named ?? topic;
      const own = valuesIn(segment, variables);
      const spoken = named !== undefined || Object.keys(last).length > 0 || topic !== undefined;
      const refers = spoken && statePhrases(text, cues).some(({ bare }) => bare);
      const states = Object.keys(own).length > 0 ? own : refers ? last : {};
      const kind = kindOf(
        withoutMarks(segment),
        cues,
        Object.keys(own).length > 0 || refers || named !== undefined,
      );
      if (Object.keys(own).length > 0) last = own;
      if (!kind) continue;
      const subject = Object.keys(states)[0] ?? topic ?? scope.title;
      rules.push({ kind, subject, when: states, mention: mentionOf(block, segment) });
    }
  }
  return rules;
}

function kindOf(text: string, cues: Cues, aboutState: boolean): StateRuleKind | undefined {
  const found = aboutState || text.length < 400;
  if (!found) return undefined;
  if (cues.has('continue', text) && cues.has('until', text) && !cues.has('not', text)) return 'persists';
  if (!aboutState) return undefined;
  const condition = cues.has('if', text) || cues.has('when', text);
  if (cues.has('fail', text) && (condition || cues.has('forbid', text))) return 'blocks';
  if (cues.has('forbid', text)) return 'forbids';
  const opening = conditionClause(text, cues) !== undefined || (cues.unspaced && cues.has('if', text));
  if (opening && cues.has('must', text)) return 'asks';
  if (cues.has('must', text) || cues.has('only', text)) return 'requires';
  return opening && cues.has('not', text) ? 'implies' : undefined;
}

/** The sentence without what it sets apart: a state called "Failed" is no failure. */
function withoutMarks(segment: NonNullable<Mention['segment']>): string {
  const { text, marks } = marksOf(segment);
  let rest = '';
  let from = 0;
  for (const { start, end } of marks) {
    rest += `${text.slice(from, start)}…`;
    from = end;
  }
  return rest + text.slice(from);
}

function valuesIn(segment: NonNullable<Mention['segment']>, variables: readonly VariableDraft[]): When {
  const when: When = {};
  for (const { variable, value } of findValues(segment, variables)) {
    const known = when[variable.name] ?? [];
    when[variable.name] = known.includes(value.id) ? known : [...known, value.id];
  }
  return when;
}

function variableIn(text: string, variables: readonly VariableDraft[], cues: Cues): string | undefined {
  const lower = text.toLowerCase();
  const found = variables.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.length > 6 && lower.includes(each.toLowerCase())),
  );
  if (found) return found.name;
  const phrases = statePhrases(text, cues).map(({ name }) => name.toLowerCase());
  return variables.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => phrases.includes(each.toLowerCase())),
  )?.name;
}
