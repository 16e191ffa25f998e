import type { Labels, StateModel, WorkflowStep } from '../../src/model/types.ts';

type Said = Readonly<Record<string, string>>;

/** What a model says, without places: small enough to be written by hand and read beside its document. */
export function summarize(model: StateModel) {
  return {
    workflows: model.workflows.map(({ title, steps, alternatives }) => ({
      title,
      ...(alternatives && { alternatives }),
      steps: steps.flatMap(summarizeStep),
    })),
    machines: model.machines.map(({ title, variables, situations, transitions, rules }) => ({
      title,
      variables: Object.fromEntries(
        variables.map(({ name, values }) => [
          name,
          Object.fromEntries(values.map(({ id, labels }) => [id, saidIn(labels)])),
        ]),
      ),
      ...(situations.length > 0 && {
        situations: situations.map(({ caption, values }) => ({ caption, values })),
      }),
      ...(transitions.length > 0 && {
        transitions: transitions.map(({ from, event, to }) => `${from} → ${to}: ${event}`),
      }),
      ...(rules.length > 0 && {
        rules: rules.map(({ kind, when }) => `${kind} ${JSON.stringify(when)}`),
      }),
    })),
    lists: model.lists.map(({ title, items }) => ({ title, items: items.map(({ text }) => text) })),
  };
}

function summarizeStep(step: WorkflowStep): string[] {
  const { ordinal, label, conditions, notices } = step;
  const marks = [...conditions.map(() => 'condition'), ...notices.map(({ kind }) => kind)];
  const line = `${ordinal} ${label}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  return [line, ...step.steps.flatMap(summarizeStep)];
}

/** Locale → how it writes something, and its wording where that differs. */
function saidIn(labels: Labels): Said {
  return Object.fromEntries(
    Object.entries(labels).map(([locale, { fidelity, text }]) => [
      locale,
      fidelity === 'kept' || text === undefined ? fidelity : `${fidelity}: ${text}`,
    ]),
  );
}
