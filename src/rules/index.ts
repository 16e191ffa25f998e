import type { Rule } from '../lint/rule.ts';

/** Every rule that Isogloss has, by scope and name. A rule's file has the rule's id for a name. */
export const builtInRules: readonly Rule[] = [];
