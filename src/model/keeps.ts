import { type CueKind, cuesFor } from './cues/index.ts';
import type { StateRuleKind } from './types.ts';

/** The words, any of which a sentence needs to say what a rule of this kind says. */
const NEEDED: Readonly<Record<StateRuleKind | 'condition', readonly CueKind[]>> = {
  requires: ['must', 'only', 'if', 'when', 'not'],
  forbids: ['forbid', 'not', 'must'],
  blocks: ['fail', 'forbid', 'not'],
  persists: ['continue', 'until', 'when'],
  implies: ['if', 'when', 'not'],
  asks: ['must', 'if', 'when'],
  condition: ['if', 'when', 'must', 'only', 'until', 'not'],
};

/** Whether a text says that something depends on something else: "if", "only". */
export function saysCondition(text: string, language: string): boolean {
  const cues = cuesFor(language);
  return cues.has('if', text) || cues.has('only', text);
}

/**
 * Whether a text in some language can still say what a rule or a condition of this kind says: whether it has any word
 * for that. True for a language whose words are not known.
 */
export function canSay(kind: StateRuleKind | 'condition', text: string, language: string): boolean {
  const cues = cuesFor(language);
  return !cues.known || NEEDED[kind].some((needed) => cues.has(needed, text));
}
