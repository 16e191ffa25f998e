import type { Block, LocalizedDocument } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import { type Cues, cuesFor } from '../../model/cues/index.ts';
import type { Evidence, StateModel, Workflow, WorkflowStep } from '../../model/types.ts';
import { comparePoints, type Place, type Point } from '../../text/place.ts';

/** What may be drawn in the place of a figure: a model with nothing else in it, and the kind of its diagram. */
export interface StandIn {
  readonly model: StateModel;
  readonly diagram: 'states' | 'workflow';
}

/** The name of a figure's file, in lower case: it stays the same where a translation has folders of its own. */
export function fileNameOf(src: string): string {
  return (src.split(/[?#]/)[0]!.split(/[\\/]/).at(-1) ?? '').toLowerCase();
}

/**
 * The figures of a page that stand for what the model of that page has: those that call themselves a workflow or a
 * life cycle, by their file or their words, and stand where one is told of. A figure that does not say so may show
 * anything, a window or a network, and stands for nothing.
 *
 * @returns by the names of their files
 */
export function standInsOf(source: LocalizedDocument, model: StateModel): Map<string, StandIn> {
  const found = new Map<string, StandIn>();
  const cues = [...new Set([source.language, 'en'])].map((language) => cuesFor(language));
  for (const figure of figuresIn(source)) {
    const name = fileNameOf(figure.src);
    const words = `${wordsOf(figure.src)} ${figure.alt}`;
    const choice = found.has(name) ? undefined : choose(figure, words, { source, model, cues });
    if (choice) found.set(name, choice);
  }
  return found;
}

interface Figure {
  readonly src: string;
  readonly alt: string;
  readonly at: Point;
}

interface Context {
  readonly source: LocalizedDocument;
  readonly model: StateModel;
  readonly cues: readonly Cues[];
}

function figuresIn({ blocks }: LocalizedDocument): Figure[] {
  const tokens = [...walkBlocks(blocks)].flatMap(({ segments }) => segments.flatMap((each) => each.tokens));
  return tokens
    .filter(({ kind }) => kind === 'image')
    .map(({ value, text, place }) => ({
      src: value,
      alt: /^!\[([^\]]*)\]/.exec(text)?.[1] ?? '',
      at: place.start,
    }));
}

/** `media/OrderLifecycle_v2.png` → `Order Lifecycle v2`. */
const wordsOf = (src: string): string =>
  (src.split(/[?#]/)[0]!.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(?:[-_.+]|%20)+/g, ' ');

function choose(figure: Figure, words: string, context: Context): StandIn | undefined {
  const { model, cues } = context;
  const says = (kind: 'flow' | 'lifecycle' | 'state'): boolean => cues.some((each) => each.has(kind, words));
  if (says('flow')) {
    const workflow = workflowAt(figure, context);
    if (workflow) return { model: { ...model, workflows: [workflow], machines: [] }, diagram: 'workflow' };
  }
  if (!says('lifecycle') && !says('state')) return undefined;
  const machine = nearest(figure.at, model.machines, context.source);
  return machine && { model: { ...model, workflows: [], machines: [machine] }, diagram: 'states' };
}

/** Within a step, a figure shows the steps of that step, or of the one around it; elsewhere a whole workflow. */
function workflowAt({ src, at }: Figure, { source, model }: Context): Workflow | undefined {
  for (const workflow of model.workflows) {
    const path = pathTo(src, workflow.steps);
    if (!path) continue;
    const step = path.findLast(({ steps }) => steps.length > 0);
    return step && { page: workflow.page, ...part(workflow, step) };
  }
  return nearest(at, model.workflows, source);
}

/**
 * A step with its own steps as a workflow: it stays the first, as what follows may be ways to choose from under its
 * conditions. Its sentence is a title too, which ends without a sign.
 */
function part({ id }: Workflow, step: WorkflowStep): Omit<Workflow, 'page'> {
  const titled = (text: string): string => text.replace(/[.:。：]$/, '').trimEnd();
  const titles = Object.entries(step.labels).map(([locale, { text, ...rest }]) => [
    locale,
    text === undefined ? rest : { ...rest, text: titled(text) },
  ]);
  return {
    id: `${id}-${step.id}`,
    title: titled(step.label),
    titles: Object.fromEntries(titles),
    steps: [step],
    evidence: step.evidence,
  };
}

/** The steps that a figure stands in, the outermost first. */
function pathTo(src: string, steps: readonly WorkflowStep[]): WorkflowStep[] | undefined {
  for (const step of steps) {
    if (step.figures.some(({ url }) => url === src)) return [step];
    const inner = pathTo(src, step.steps);
    if (inner) return [step, ...inner];
  }
  return undefined;
}

/**
 * The one that a place of the text is about: in the innermost section around it that has any, the next below it, or
 * else the last above it. Of several in sections further down, none is meant more than the others.
 */
function nearest<T extends { readonly evidence: readonly Evidence[] }>(
  at: Point,
  all: readonly T[],
  { blocks }: LocalizedDocument,
): T | undefined {
  const placed = all.flatMap((each) =>
    each.evidence[0] ? [{ each, at: each.evidence[0].place.start }] : [],
  );
  const around = sectionsAt(at, blocks);
  for (const section of around.toReversed()) {
    const within = section ? placed.filter((each) => holds(section.place, each.at)) : placed;
    if (within.length === 0) continue;
    if (within.length === 1) return within[0]!.each;
    const depth = around.indexOf(section) + 1;
    const direct = within.filter((each) => sectionsAt(each.at, blocks).length === depth);
    return (direct.find((each) => comparePoints(each.at, at) > 0) ?? direct.at(-1))?.each;
  }
  return undefined;
}

/** The document itself, then the sections that hold a point, the innermost last. */
function sectionsAt(at: Point, blocks: readonly Block[]): (Block | undefined)[] {
  const section = blocks.find(({ kind, place }) => kind === 'section' && holds(place, at));
  return section ? [undefined, section, ...sectionsAt(at, section.children).slice(1)] : [undefined];
}

const holds = ({ start, end }: Place, at: Point): boolean =>
  comparePoints(start, at) <= 0 && comparePoints(at, end) < 0;
