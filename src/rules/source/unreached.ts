import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { readModel } from '../../model/index.ts';

/** A state that a source lists and that nothing leads to. */
export interface Unreached {
  readonly variable: string;
  readonly value: string;
  readonly segment: Segment;
}

type MachineDraft = ReturnType<typeof readModel>['machines'][number];

/**
 * States that the source lists as all there are, and that neither a situation shows nor a transition leads to, in a
 * machine that tells its transitions. Where one begins needs nothing that leads to it.
 */
export function unreachedStates(source: LocalizedDocument): Unreached[] {
  return readModel(source).machines.flatMap((machine) =>
    machine.variables.flatMap(({ name, values, closed }) => {
      const reached = reachedIn(machine, name);
      if (!closed || !reached) return [];
      return [...values.values()].flatMap(({ id, mentions }) => {
        const segment = mentions.find((mention) => mention.segment)?.segment;
        return segment && !reached.has(id) ? [{ variable: name, value: id, segment }] : [];
      });
    }),
  );
}

/** The values of a variable that something leads to; undefined where too little is told of it. */
function reachedIn({ situations, transitions }: MachineDraft, name: string): ReadonlySet<string> | undefined {
  const shown = situations.flatMap(({ draft }) => draft.values.get(name) ?? []);
  if (shown.length > 1) return new Set(shown);
  const own = transitions.filter(({ variable, told }) => variable === name && told === 'table');
  if (own.length < 2) return undefined;
  return new Set([own[0]!.from, ...own.map(({ to }) => to)]);
}
