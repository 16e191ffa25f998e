import type { LocalizedDocument, Segment } from '../../document/types.ts';
import type { Evidence, LabelledText, Workflow, WorkflowStep } from '../types.ts';
import type { Passage, StepDraft, WorkflowDraft } from '../workflows/draft.ts';
import { labelsOf } from './labels.ts';
import type { Frame } from './machine.ts';

/** Makes a workflow of what was read, with what every locale calls its steps. */
export function projectWorkflow(draft: WorkflowDraft, frame: Frame): Workflow {
  const { title, steps, alternative, blocks } = draft;
  return {
    id: frame.idOf(title.text),
    title: title.text,
    titles: labelsOf(title, frame.projectors),
    page: frame.page,
    steps: steps.map((step) => stepOf(step, frame)),
    ...(alternative && { alternatives: steps.map(({ label }) => label.text) }),
    evidence: blocks.map((block) => ({ path: frame.source.path, place: block.place, text: '' })),
  };
}

function stepOf(draft: StepDraft, frame: Frame): WorkflowStep {
  const { source, projectors } = frame;
  return {
    id: `step-${draft.ordinal}`,
    ordinal: draft.ordinal,
    label: draft.label.text,
    labels: labelsOf(draft.label, projectors),
    conditions: draft.conditions.map((passage) => labelled(passage, frame)),
    links: draft.links,
    notices: draft.notices.map((notice) => ({ kind: notice.kind, ...labelled(notice, frame) })),
    figures: draft.figures,
    steps: draft.steps.map((step) => stepOf(step, frame)),
    evidence:
      draft.label.segments.length > 0
        ? evidenceOfSegments(source, draft.label.segments)
        : [{ path: source.path, place: draft.block.place, text: draft.label.text }],
  };
}

/** A passage with what every locale makes of it. */
export function labelled(passage: Passage, { source, projectors }: Frame): LabelledText {
  return {
    text: passage.text,
    texts: labelsOf(passage, projectors),
    evidence: evidenceOfSegments(source, passage.segments),
  };
}

export function evidenceOfSegments(source: LocalizedDocument, segments: readonly Segment[]): Evidence[] {
  return segments.map(({ ids, place, text }) => ({
    path: source.path,
    place,
    ...(ids[0] !== undefined && { segmentId: ids[0] }),
    text,
  }));
}
