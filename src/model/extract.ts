import { slug } from 'github-slugger';
import type { Alignment } from '../alignment/types.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { type Frame, projectMachine } from './project/machine.ts';
import { Projector } from './project/projector.ts';
import { evidenceOfSegments, labelled, projectWorkflow } from './project/workflow.ts';
import { type DocumentReading, type ModelHints, readModel } from './read.ts';
import { type Revisions, revisionsOf, sourceRevision, withRevisions } from './revisions.ts';
import type { Machine, NamedList, StateModel, Workflow } from './types.ts';

/** A page's source with the translations held against it. */
export interface ModelPage {
  readonly page: string;
  readonly source: LocalizedDocument;
  /** Locale → its alignment; one may be held against another copy of the source. */
  readonly alignments: ReadonlyMap<string, Alignment>;
  /** Locale → the revision that it follows. */
  readonly revisions?: Revisions;
}

export interface ModelOptions {
  readonly hints?: ModelHints | undefined;
}

/**
 * Extracts what documentation describes as a process: workflows with their steps and conditions, and the states that
 * things can be in, with what leads from one to another. Read on the source, from structure first and cue words
 * second, and projected onto every locale through its alignment. Linear in the size of the documents; a page without
 * lists, tabs or words for states costs one look at its text.
 *
 * @param pages in the order in which the model shall list them
 * @returns places are those of the files as they stand
 */
export function extractModel(pages: Iterable<ModelPage>, options: ModelOptions = {}): StateModel {
  const workflows: Workflow[] = [];
  const machines: Machine[] = [];
  const lists: NamedList[] = [];
  const revisions = new Set<string | null>();
  let sourceLocale = '';
  for (const page of pages) {
    const found = extractPage(page, readModel(page.source, options.hints));
    workflows.push(...found.workflows);
    machines.push(...found.machines);
    lists.push(...found.lists);
    revisions.add(sourceRevision(page.revisions));
    sourceLocale ||= page.source.locale.name;
  }
  const [revision = null] = revisions;
  return {
    schemaVersion: 1,
    sourceLocale,
    revision: revisions.size === 1 ? revision : null,
    workflows,
    machines,
    lists,
  };
}

type Found = Pick<StateModel, 'workflows' | 'machines' | 'lists'>;

function extractPage(
  { page, source, alignments, revisions }: ModelPage,
  { spots, machines, workflows, lists }: DocumentReading,
): Found {
  if (workflows.length + machines.length + lists.length === 0) {
    return { workflows: [], machines: [], lists: [] };
  }
  const projectors = [...alignments].map(([locale, alignment]) => new Projector(locale, source, alignment));
  const frame: Frame = { page, source, spots, projectors, idOf: identifier(page) };
  return {
    workflows: workflows.map((draft) => withRevisions(projectWorkflow(draft, frame), revisions)),
    machines: machines.map((draft) => {
      const machine = projectMachine(draft, frame);
      const some = revisionsOf(machine.titles, revisions);
      return { ...machine, ...(some && { revisions: some }) };
    }),
    lists: lists.map(({ title, intro, items }) => ({
      id: frame.idOf(title),
      title,
      page,
      items: items.map((item) => labelled(item, frame)),
      evidence: evidenceOfSegments(source, intro.segments),
    })),
  };
}

/** Ids of a page's elements: its path and the slug of a title, counted where a title comes again. */
export function identifier(page: string): (title: string) => string {
  const taken = new Map<string, number>();
  return (title) => {
    const base = `${page}#${slug(title) || 'untitled'}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}
