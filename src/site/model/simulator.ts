import type { StateRuleKind } from '../../model/types.ts';

/** Text that stands on a page, with its language. */
export interface SimText {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
}

/** A state that one can be in: all moments of the documentation with the same values. */
export interface SimState {
  readonly id: string;
  readonly moments: readonly SimText[];
  /** Variable → value. */
  readonly values: Readonly<Record<string, string>>;
}

/** Something that happens, wherever the documentation says that it can. */
export interface SimEvent {
  readonly label: SimText;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly guard?: SimText }[];
}

export interface SimRule {
  readonly kind: StateRuleKind;
  readonly said: SimText;
  readonly href?: string;
  /** Variable → the values that the rule speaks of. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  /** Indexes of the events that the rule speaks of. */
  readonly events: readonly number[];
}

/** A machine that can be walked through. JSON, so that a script can have it. */
export interface Simulation {
  readonly states: readonly SimState[];
  /** Where one begins: outside, where the documentation tells of a creation. */
  readonly start: string;
  readonly events: readonly SimEvent[];
  readonly rules: readonly SimRule[];
}

/** What a rule says about a state: it allows, it refuses, it is about other states, or it says something else. */
export type Verdict = 'allows' | 'refuses' | 'elsewhere' | 'says' | 'silent';

/** Holds a rule against a state; `undefined` is outside of all of them. */
export function judge(rule: SimRule, state: SimState | undefined): Verdict {
  if (!state) return 'silent';
  const entries = Object.entries(rule.when);
  const known = entries.every(([variable]) => state.values[variable] !== undefined);
  if (!known) return 'silent';
  const matches = entries.every(([variable, values]) => values.includes(state.values[variable]!));
  if (rule.kind === 'requires') return entries.length === 0 ? 'says' : matches ? 'allows' : 'refuses';
  if (rule.kind === 'blocks' || rule.kind === 'forbids')
    return entries.length === 0 ? 'says' : matches ? 'refuses' : 'elsewhere';
  return matches ? 'says' : 'silent';
}

/** What comes of trying something. */
export type Outcome =
  | { readonly kind: 'moved'; readonly to: string; readonly guard?: SimText }
  | { readonly kind: 'refused'; readonly rule: SimRule }
  | { readonly kind: 'unknown'; readonly from: readonly string[] };

/**
 * Tries an event in a state. A rule that forbids it has the last word; else it moves where the documentation says
 * so; else nobody knows, and the states are named in which it is told of.
 */
export function attempt({ states, events, rules }: Simulation, at: string, index: number): Outcome {
  const state = states.find(({ id }) => id === at);
  const against = rules.find((rule) => rule.events.includes(index) && judge(rule, state) === 'refuses');
  if (against) return { kind: 'refused', rule: against };
  const moves = events[index]?.moves ?? [];
  const move = moves.find(({ from }) => from === at);
  if (move) return { kind: 'moved', to: move.to, ...(move.guard && { guard: move.guard }) };
  return { kind: 'unknown', from: [...new Set(moves.map(({ from }) => from))] };
}

/**
 * Whether a sentence speaks of an event: all words of the event stand in it. What is one word to a reader of a
 * language without blanks is looked for as a whole.
 */
export function speaksOf(sentence: string, event: string): boolean {
  const words = wordsOf(event);
  const said = wordsOf(sentence);
  if (words.length === 0) return false;
  const known = new Set(said);
  return words.every((word) => known.has(word) || (!/\s/.test(event.trim()) && sentence.includes(word)));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
