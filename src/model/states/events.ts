import type { Segment } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import type { Mention } from './draft.ts';
import { marksOf } from './marks.ts';

/** Where something is said, and which part of it is meant: with a language's cue words it is found in that language. */
export interface Wording {
  readonly segments: readonly Segment[];
  readonly part?: (text: string, cues: Cues) => string | undefined;
}

/** What brings something about, and on what condition. */
export interface EventText {
  readonly event: string;
  readonly wording: Wording;
  readonly guard?: string;
  readonly guardWording?: Wording;
}

/**
 * The event that leads into a situation: the clause of time in its explanation ("as soon as you pass the key"), else
 * its caption without the conjunction ("When the provider is deprovisioning the circuit").
 */
export function eventOf(
  caption: { readonly text: string; readonly mention: Mention },
  explanation: readonly Mention[],
  cues: Cues,
): EventText {
  for (const { segment } of explanation) {
    if (!segment) continue;
    const { text } = marksOf(segment);
    const clause = timeClause(text, cues);
    const guard = conditionClause(text, cues);
    if (clause === undefined) continue;
    const segments = [segment];
    return {
      event: clause,
      wording: { segments, part: timeClause },
      ...(guard !== undefined && { guard, guardWording: { segments, part: conditionClause } }),
    };
  }
  const { segment } = caption.mention;
  return {
    event: withoutConjunction(caption.text, cues),
    wording: { segments: segment ? [segment] : [], part: withoutConjunction },
  };
}

/** The clause after the last conjunction of time. Where the verb stands last, the clause stands before it. */
function timeClause(text: string, cues: Cues): string | undefined {
  const found = cues.find('when', text);
  if (cues.unspaced) {
    const conditions = cues.find('if', text);
    const first = found.find(
      ({ start }) => !conditions.some((each) => each.start <= start && start < each.end),
    );
    if (!first || first.start < 2) return undefined;
    // What stands before a condition's own word is the condition.
    const from = conditions.findLast(({ end }) => end <= first.start)?.end ?? 0;
    return trimClause(text.slice(from, cues.language === 'zh' ? text.length : first.start)) || undefined;
  }
  const last = found.findLast(({ end }) => text.length - end > 8);
  return last && (trimClause(text.slice(last.end)) || undefined);
}

/** The clause that a conjunction of condition opens a sentence with. */
export function conditionClause(text: string, cues: Cues): string | undefined {
  if (cues.unspaced) return undefined;
  const [first] = cues.find('if', text);
  if (!first || first.start > 2) return undefined;
  const comma = text.indexOf(',', first.end);
  return comma < 0 ? undefined : trimClause(text.slice(first.end, comma));
}

function withoutConjunction(caption: string, cues: Cues): string {
  const [first] = cues.find('when', caption);
  return first?.start === 0 ? trimClause(caption.slice(first.end)) : caption;
}

function trimClause(text: string): string {
  return text.replace(/^[\s,，、:：]+|[\s.。,，、:：]+$/g, '');
}
