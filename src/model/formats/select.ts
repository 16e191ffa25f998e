import type { StateModel } from '../types.ts';

/**
 * The model with one of its workflows, machines or lists alone.
 * @throws RangeError where nothing has this id
 */
export function select(model: StateModel, only: string | undefined): StateModel {
  if (only === undefined) return model;
  const named = <T extends { readonly id: string }>(all: readonly T[]) => all.filter(({ id }) => id === only);
  const kept = {
    ...model,
    workflows: named(model.workflows),
    machines: named(model.machines),
    lists: named(model.lists),
  };
  if (kept.workflows.length + kept.machines.length + kept.lists.length > 0) return kept;
  const ids = idsOf(model);
  throw new RangeError(
    ids.length > 0
      ? `The model has nothing named "${only}"; it has ${ids.join(', ')}.`
      : `The model has nothing named "${only}"; it is empty.`,
  );
}

/** The ids of all that a model holds: workflows, machines, lists. */
export function idsOf({ workflows, machines, lists }: StateModel): string[] {
  return [...workflows, ...machines, ...lists].map(({ id }) => id);
}
