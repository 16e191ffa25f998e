import type { Observation } from '../../lint/rule.ts';
import type { ModelSubject } from '../../lint/subject.ts';
import { canSay } from '../../model/index.ts';
import type { Evidence, StateRuleKind } from '../../model/types.ts';
import { cut, locateSegments } from './locate.ts';
import { type PlacedPair, pairAtSource } from './pairs-by-place.ts';
import { isShortened } from './shortened.ts';

/** A sentence of the model, by where a copy of the source has it. */
export interface Statement {
  readonly kind: StateRuleKind | 'condition';
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/**
 * What a translation lost of a statement although it has the sentence: it is far shorter than others, and has no word
 * left that could say it. Sentences that are gone as a whole are other rules' affair.
 */
export function lostPart(
  { alignment }: ModelSubject,
  statement: Statement,
  confidence: number,
): Omit<Observation, 'messageId'> | undefined {
  const placed = placedOf(alignment, statement);
  if (!placed || placed.pair.confidence < confidence || placed.pair.target.length === 0) return undefined;
  const text = placed.pair.target.map(({ plain }) => plain).join(' ');
  if (canSay(statement.kind, text, alignment.target.language) || !isShortened(alignment, placed)) return undefined;
  return {
    data: { text: cut(statement.text) },
    target: locateSegments(alignment.target, placed.pair.target),
    source: locateSegments(alignment.source, placed.pair.source),
    covers: {},
    confidence: placed.pair.confidence,
  };
}

function placedOf(
  alignment: ModelSubject['alignment'],
  { evidence }: Statement,
): PlacedPair | undefined {
  const [first] = evidence;
  return first && pairAtSource(alignment, first.place);
}
