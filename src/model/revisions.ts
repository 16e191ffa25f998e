import type { RevisionNote } from '../revision/types.ts';
import type { Labels, Workflow, WorkflowStep } from './types.ts';

/** Which revision of the source every locale follows, where it says so. */
export type Revisions = ReadonlyMap<string, RevisionNote>;

/** The revision that the source of a page is; null where no translation tells. */
export function sourceRevision(revisions: Revisions | undefined): string | null {
  for (const { source } of revisions?.values() ?? []) if (source !== null) return source;
  return null;
}

/**
 * The revisions that have an element, where not all have it: a locale that lacks it and follows another revision shows
 * that its revision may have dropped it.
 */
export function revisionsOf(labels: Labels, revisions: Revisions | undefined): readonly string[] | undefined {
  const own = sourceRevision(revisions);
  if (!revisions || own === null) return undefined;
  const having = new Set([own]);
  let lacking = false;
  for (const [locale, { target, relation }] of revisions) {
    if (target === null || relation === 'same') continue;
    if (labels[locale]?.fidelity === 'absent') lacking = true;
    else having.add(target);
  }
  return lacking ? [...having] : undefined;
}

/** Adds to the steps of a workflow which revisions have them. */
export function withRevisions(workflow: Workflow, revisions: Revisions | undefined): Workflow {
  if (!revisions || sourceRevision(revisions) === null) return workflow;
  return { ...workflow, steps: workflow.steps.map((step) => stepWith(step, revisions)) };
}

function stepWith(step: WorkflowStep, revisions: Revisions): WorkflowStep {
  const found = revisionsOf(step.labels, revisions);
  const steps = step.steps.map((each) => stepWith(each, revisions));
  return { ...step, steps, ...(found && { revisions: found }) };
}
