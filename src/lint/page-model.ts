import { extractModel, type ModelHints, type StepPlace, stepAt, stepPlaces } from '../model/index.ts';
import type { StateModel } from '../model/types.ts';
import type { HeldPair } from './check-page.ts';
import type { Observed } from './observed.ts';

/**
 * The model of one page, read on the best source and projected onto every translation.
 *
 * @param pairs with the best source's own first
 */
export function modelOfPage(
  page: string,
  source: HeldPair['alignment']['source'],
  pairs: readonly HeldPair[],
  hints: ModelHints | undefined,
): StateModel {
  const alignments = new Map(pairs.map(({ locale, alignment }) => [locale, alignment]));
  const revisions = new Map(pairs.flatMap(({ locale, revision }) => (revision ? [[locale, revision]] : [])));
  return extractModel([{ page, source, alignments, revisions }], { hints });
}

/**
 * Adds to what structural rules saw which step of which workflow it concerns, by the place in the source.
 *
 * @param observed of one page, after silence
 */
export function withSteps(
  observed: readonly Observed[],
  page: string,
  pairs: readonly HeldPair[],
  hints: ModelHints | undefined,
): Observed[] {
  const byLocale = new Map<string, readonly StepPlace[]>();
  const stepsFor = (locale: string): readonly StepPlace[] => {
    const known = byLocale.get(locale);
    if (known) return known;
    const pair = pairs.find((each) => each.locale === locale);
    const steps = pair ? stepPlaces(pair.alignment.source, page, hints) : [];
    byLocale.set(locale, steps);
    return steps;
  };
  return observed.map((each) => {
    const { observation, enabled, target } = each;
    const { source, workflow } = observation;
    if (enabled.rule.scope !== 'structure' || !source || workflow) return each;
    const step = stepAt(stepsFor(target.locale), source.place);
    if (!step) return each;
    const named = { id: step.id, step: step.step };
    const data = { ...observation.data, step: step.step, workflow: step.title };
    return { ...each, observation: { ...observation, workflow: named, data } };
  });
}
