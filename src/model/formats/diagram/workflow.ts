import type { Workflow, WorkflowStep } from '../../types.ts';
import { wordingOf } from '../wording.ts';
import type { Detail, Diagram, DiagramEdge, DiagramNode } from './types.ts';

/** The keys where a stretch of steps begins and ends. */
interface Stretch {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

interface Draft {
  readonly nodes: DiagramNode[];
  readonly edges: DiagramEdge[];
  readonly locale: string | undefined;
}

/**
 * A workflow from its beginning to its end. Steps follow one another; ways to choose from, and parts of a step that
 * depend on conditions, stand beside one another.
 */
export function workflowDiagram(workflow: Workflow, locale: string | undefined): Diagram {
  const draft: Draft = { nodes: [], edges: [], locale };
  const begin = add(draft, { kind: 'begin', label: '', details: [], absent: false, values: {} });
  const stretch = drawSteps(draft, workflow.steps, workflow.alternatives !== undefined);
  const end = add(draft, { kind: 'end', label: '', details: [], absent: false, values: {} });
  join(draft, [begin], stretch.first);
  join(draft, stretch.last, [end]);
  return {
    id: workflow.id,
    kind: 'workflow',
    title: wordingOf(workflow.title, workflow.titles, locale).text,
    nodes: draft.nodes,
    edges: draft.edges,
    notes: [],
  };
}

function drawSteps(draft: Draft, steps: readonly WorkflowStep[], beside: boolean): Stretch {
  const drawn = steps.map((step) => drawStep(draft, step));
  if (beside) return { first: drawn.flatMap(({ first }) => first), last: drawn.flatMap(({ last }) => last) };
  for (const [i, { first }] of drawn.entries()) if (i > 0) join(draft, drawn[i - 1]!.last, first);
  return { first: drawn[0]?.first ?? [], last: drawn.at(-1)?.last ?? [] };
}

function drawStep(draft: Draft, step: WorkflowStep): Stretch {
  const { text, absent } = wordingOf(step.label, step.labels, draft.locale);
  const own = add(draft, {
    kind: 'step',
    ordinal: step.ordinal,
    label: text,
    details: detailsOf(step, draft.locale),
    absent,
    values: {},
  });
  if (step.steps.length === 0) return { first: [own], last: [own] };
  const optional = step.steps.length > 1 && step.steps.every(({ conditions }) => conditions.length > 0);
  const inner = drawSteps(draft, step.steps, optional);
  join(draft, [own], inner.first);
  return { first: [own], last: inner.last };
}

function detailsOf({ conditions, notices }: WorkflowStep, locale: string | undefined): Detail[] {
  return [
    ...conditions.map(
      ({ text, texts }): Detail => ({
        kind: 'condition',
        text: wordingOf(text, texts, locale).text,
      }),
    ),
    ...notices.map(
      ({ kind, text, texts }): Detail => ({
        kind: 'notice',
        name: kind,
        text: wordingOf(text, texts, locale).text,
      }),
    ),
  ];
}

function add({ nodes }: Draft, node: Omit<DiagramNode, 'key'>): string {
  const key = `w${nodes.length}`;
  nodes.push({ key, ...node });
  return key;
}

function join({ edges }: Draft, from: readonly string[], to: readonly string[]): void {
  for (const a of from) for (const b of to) edges.push({ from: a, to: b });
}
