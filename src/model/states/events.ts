import type { Cues } from '../cues/index.ts';
import type { Mention } from './draft.ts';
import { marksOf } from './marks.ts';

/** What brings something about, and on what condition. */
export interface EventText {
  readonly event: string;
  readonly guard?: string;
}

/**
 * The event that leads into a situation: the clause of time in its explanation ("as soon as you pass the key"), else
 * its caption without the conjunction ("When the provider is deprovisioning the circuit").
 */
export function eventOf(caption: string, explanation: readonly Mention[], cues: Cues): EventText {
  for (const { segment } of explanation) {
    if (!segment) continue;
    const { text } = marksOf(segment);
    const clause = timeClause(text, cues);
    const guard = conditionClause(text, cues);
    if (clause !== undefined) return { event: clause, ...(guard !== undefined && { guard }) };
  }
  return { event: withoutConjunction(caption, cues) };
}

/** The clause after the last conjunction of time. Where the verb stands last, the clause stands before it. */
function timeClause(text: string, cues: Cues): string | undefined {
  const found = cues.find('when', text);
  if (cues.unspaced) {
    const [first] = found;
    if (!first || first.start < 2) return undefined;
    return trimClause(text.slice(0, cues.language === 'zh' ? text.length : first.start)) || undefined;
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
