import type { LocalizedDocument } from '../document/types.ts';
import { type Place, placeContains } from '../text/place.ts';
import { identifier } from './extract.ts';
import { type ModelHints, readModel } from './read.ts';
import type { StepDraft } from './workflows/draft.ts';

/** A step of a workflow, as findings name it. */
export interface StepPlace {
  /** The workflow's id, as in the model of the same page. */
  readonly id: string;
  readonly title: string;
  /** As a reader counts: `4.2`. */
  readonly step: string;
  readonly place: Place;
}

/**
 * The steps of a source's workflows with their places. Copies of one source that bilingual files embed name the same
 * steps alike.
 *
 * @param page the page's id, which is part of the workflow's
 */
export function stepPlaces(document: LocalizedDocument, page: string, hints?: ModelHints): StepPlace[] {
  const idOf = identifier(page);
  return readModel(document, hints).workflows.flatMap(({ title, steps }) => {
    const id = idOf(title.text);
    const visit = (step: StepDraft): StepPlace[] => [
      { id, title: title.text, step: step.ordinal, place: step.block.place },
      ...step.steps.flatMap(visit),
    ];
    return steps.flatMap(visit);
  });
}

/** The innermost step that a place lies in. */
export function stepAt(steps: readonly StepPlace[], place: Place): StepPlace | undefined {
  return steps.findLast((step) => placeContains(step.place, place));
}
