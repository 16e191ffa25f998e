import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import { readable, type Scope, type Spot } from '../outline.ts';
import { actionShare } from './actions.ts';
import { blocksWithin, findTabs, type Tabs } from './alternatives.ts';
import type { Passage, WorkflowDraft } from './draft.ts';
import { findSectionSteps, type SectionSteps } from './headings.ts';
import { isAnnounced, isLink, isProcedure, orderedLists } from './lists.ts';
import { readStep, stepsOfItems } from './steps.ts';

export interface WorkflowReading {
  readonly document: LocalizedDocument;
  readonly spots: readonly Spot[];
  readonly cues: Cues;
  /** Titles of sections that the project calls workflows. */
  readonly titles: ReadonlySet<string>;
}

/** Reads the workflows of a page, in its order: tabs with a way each, sections that are steps, ordered lists. */
export function findWorkflows(reading: WorkflowReading): WorkflowDraft[] {
  const { document, spots, cues, titles } = reading;
  const used = new Set<Block>();
  const found: WorkflowDraft[] = [];
  const take = (workflow: WorkflowDraft | undefined) => {
    if (!workflow) return;
    found.push(workflow);
    for (const block of blocksWithin(workflow.blocks)) used.add(block);
  };
  for (const steps of findSectionSteps(document.blocks, cues)) take(fromSections(steps, reading));
  for (const group of findTabs(document)) if (!used.has(group.tabs[0]!.block)) take(fromTabs(group, reading));
  for (const list of orderedLists(spots, document)) {
    const hinted = titles.has(list.spot.scope.title) && list.items.length > 1;
    if (used.has(list.lists[0]!) || !(hinted || isProcedure(list, cues))) continue;
    take(workflow(list.spot.scope, stepsOfItems(list.items, '', cues), list.lists));
  }
  for (const spot of spots)
    if (!used.has(spot.block) && isTaskList(spot, cues, titles)) {
      take(workflow(spot.scope, stepsOfItems(spot.block.children, '', cues), [spot.block]));
    }
  return found.sort((a, b) => a.blocks[0]!.span.start - b.blocks[0]!.span.start);
}

function workflow(scope: Scope, steps: WorkflowDraft['steps'], blocks: readonly Block[]): WorkflowDraft {
  return { scope, title: titleOf(scope, steps[0]!.label), steps, blocks, alternative: false };
}

/** The heading above; a page without one has only its first step to be called by. */
function titleOf({ title, heading }: Scope, first: Passage): Passage {
  return title === '' ? first : { text: title, segments: heading?.segments ?? [] };
}

function fromSections({ around, sections }: SectionSteps, { spots, cues }: WorkflowReading): WorkflowDraft {
  const spot = spots.find(({ scope }) => scope.section === (around ?? sections[0]));
  const scope = around ? spot!.scope : { title: '', level: 0 };
  const steps = sections.map((section, index) => readStep(section, section.children, `${index + 1}`, cues));
  return workflow(scope, steps, sections);
}

/** Tabs are ways to choose from where at least one holds steps of its own. */
function fromTabs({ tabs }: Tabs, { spots, document, cues }: WorkflowReading): WorkflowDraft | undefined {
  const inside = new Set(tabs.map(({ block }) => block));
  const lists = orderedLists(spots, document).filter((list) => isProcedure(list, cues));
  const holds = tabs.some(({ children }) => lists.some((list) => children.includes(list.lists[0]!)));
  if (!holds) return undefined;
  const steps = tabs.map(({ block, label, segment, children }, index) => ({
    ...readStep(block, children, `${index + 1}`, cues),
    label: { text: label, segments: segment ? [segment] : [] },
  }));
  const around = spots.findLast(
    ({ block, scope }) => block.span.start < tabs[0]!.block.span.start && !inside.has(scope.section!),
  );
  const scope = around?.scope ?? { title: '', level: 0 };
  return {
    ...workflow(
      scope,
      steps,
      tabs.map(({ block }) => block),
    ),
    alternative: true,
  };
}

/** An unordered list of tasks that the sentence before calls steps or tasks. */
function isTaskList({ block, before, scope, item }: Spot, cues: Cues, titles: ReadonlySet<string>): boolean {
  if (block.kind !== 'list' || item || block.children.length < 2) return false;
  if (titles.has(scope.title)) return true;
  const intro = before?.kind === 'paragraph' ? before.segments.at(-1) : undefined;
  if (!intro || block.children.length < 3 || !/[:：]$/.test(readable(intro))) return false;
  if (!isAnnounced({ before, scope: { title: '', level: 0 } } as Spot, cues)) return false;
  return (
    actionShare(block.children, cues) >= 0.8 &&
    block.children.filter(isLink).length < block.children.length / 2
  );
}
