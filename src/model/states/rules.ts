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
  let topic: string | undefined;
  for (const { block, scope } of spots) {
    if (block.kind !== 'paragraph') continue;
    let last: When = {};
    for (const segment of block.segments) {
      const { text } = marksOf(segment);
      topic = variableIn(text, variables, cues) ?? topic;
      const own = valuesIn(segment, variables);
      const bare = statePhrases(text, cues).some((phrase) => phrase.bare);
      const states = isEmpty(own) && bare ? last : own;
      const about = !isEmpty(states) || (topic !== undefined && opensWithState(text, variables, cues));
      const kind = kindOf(withoutMarks(segment), cues, about);
      last = states;
      if (!kind) continue;
      const subject = Object.keys(states)[0] ?? topic ?? scope.title;
      rules.push({ kind, subject, when: states, mention: mentionOf(block, segment) });
    }
  }
  return rules;
}

function isEmpty(when: When): boolean {
  return Object.keys(when).length === 0;
}

/** Whether a sentence that names no value is about a state all the same: "The state must be enabled …". */
function opensWithState(text: string, variables: readonly VariableDraft[], cues: Cues): boolean {
  const [first] = statePhrases(text, cues);
  if (!first || first.start > 12) return false;
  return first.bare || variableIn(text.slice(0, first.end), variables, cues) !== undefined;
}

const LONGEST = 600;
const LEAST_WORDS = 5;

function kindOf(text: string, cues: Cues, aboutState: boolean): StateRuleKind | undefined {
  if (text.length > LONGEST || (!cues.unspaced && text.split(' ').length < LEAST_WORDS)) return undefined;
  if (cues.has('continue', text) && cues.has('until', text) && !cues.has('not', text)) return 'persists';
  if (!aboutState) return undefined;
  const condition = conditionClause(text, cues);
  const main = condition === undefined ? text : text.slice(text.indexOf(condition) + condition.length);
  const conditional = condition !== undefined || cues.has('if', text) || cues.has('when', text);
  if (cues.has('fail', main) && conditional) return 'blocks';
  if (cues.has('forbid', main)) return 'forbids';
  const opening = condition !== undefined || (cues.unspaced && cues.has('if', text));
  if (opening && cues.has('must', main)) return 'asks';
  if (cues.has('must', main) || cues.has('only', main)) return 'requires';
  return opening && cues.has('not', main) ? 'implies' : undefined;
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
