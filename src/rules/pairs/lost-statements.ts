import type { Observation } from '../../lint/rule.ts';
import type { ModelSubject } from '../../lint/subject.ts';
import { canSay } from '../../model/index.ts';
import type { Labels, StateRuleKind } from '../../model/types.ts';
import { cut, locateSegments } from './locate.ts';
import { pairAt } from './pairs-by-place.ts';
import { isShortened } from './shortened.ts';

/** A sentence of the model with what every locale makes of it. */
export interface Statement {
  readonly kind: StateRuleKind | 'condition';
  readonly text: string;
  readonly texts: Labels;
}

/**
 * What a translation lost of a statement although it has the sentence: it is far shorter than others, and has no word
 * left that could say it. Sentences that are gone as a whole are other rules' affair.
 */
export function lostPart(
  { alignment }: ModelSubject,
  { kind, text, texts }: Statement,
  confidence: number,
): Observation | undefined {
  const { source, target } = alignment;
  const { place, text: said } = texts[target.locale.name] ?? {};
  const placed = place && pairAt(alignment, 'target', place);
  if (!placed || said === undefined || placed.pair.confidence < confidence) return undefined;
  if (canSay(kind, said, target.language) || !isShortened(alignment, placed)) return undefined;
  return {
    messageId: 'lost',
    data: { text: cut(text) },
    target: locateSegments(target, placed.pair.target),
    source: locateSegments(source, placed.pair.source),
    covers: {},
    confidence: placed.pair.confidence,
  };
}
