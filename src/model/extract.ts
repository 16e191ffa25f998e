import { slug } from 'github-slugger';
import type { Alignment } from '../alignment/types.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { cuesFor } from './cues/index.ts';
import { findLists, usedBlocks } from './lists.ts';
import { outlineOf } from './outline.ts';
import { type Frame, projectMachine } from './project/machine.ts';
import { Projector } from './project/projector.ts';
import { evidenceOfSegments, labelled, projectWorkflow } from './project/workflow.ts';
import { type Revisions, revisionsOf, sourceRevision, withRevisions } from './revisions.ts';
import { mayHoldModel } from './signals.ts';
import { findMachines } from './states/machines.ts';
import type { Machine, NamedList, StateModel, Workflow } from './types.ts';
import { findWorkflows } from './workflows/find.ts';

/** A page's source with the translations held against it. */
export interface ModelPage {
  readonly page: string;
  readonly source: LocalizedDocument;
  /** Locale → its alignment; one may be held against another copy of the source. */
  readonly alignments: ReadonlyMap<string, Alignment>;
  /** Locale → the revision that it follows. */
  readonly revisions?: Revisions;
}

/** What a project may say where the form of its documents does not. */
export interface ModelHints {
  /** Words of the source language by kind, beside those that Isogloss knows. */
  readonly cues?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Names of state variables. */
  readonly variables?: readonly string[] | undefined;
  /** Titles of sections that are workflows. */
  readonly workflows?: readonly string[] | undefined;
}

export interface ModelOptions {
  readonly hints?: ModelHints;
}

/**
 * Extracts what documentation describes as a process: workflows with their steps and conditions, and the states that
 * things can be in, with what leads from one to another. Read on the source, from structure first and cue words
 * second, and projected onto every locale through its alignment. Linear in the size of the documents; a page without
 * ordered lists, tabs or words for states costs one look at its text.
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
    const found = extractPage(page, options.hints ?? {});
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

function extractPage(
  { page, source, alignments, revisions }: ModelPage,
  hints: ModelHints,
): Pick<StateModel, 'workflows' | 'machines' | 'lists'> {
  const cues = cuesFor(source.language, hints.cues);
  const named = new Set(hints.variables);
  const titles = new Set(hints.workflows);
  if (!mayHoldModel(source, cues, [...named, ...titles])) return { workflows: [], machines: [], lists: [] };
  const spots = outlineOf(source);
  const machines = findMachines({ document: source, spots, cues, english: cuesFor('en'), named });
  const workflows = findWorkflows({ document: source, spots, cues, titles });
  const used = usedBlocks([
    ...workflows.flatMap(({ blocks }) => blocks),
    ...machines.flatMap(({ variables }) => variables.flatMap(blocksOf)),
  ]);
  const listed = findLists(spots, cues, used);
  if (workflows.length + machines.length + listed.length === 0)
    return { workflows: [], machines: [], lists: [] };
  const projectors = [...alignments].map(([locale, alignment]) => new Projector(locale, source, alignment));
  const frame: Frame = { page, source, spots, projectors, idOf: identifier(page) };
  return {
    workflows: workflows.map((draft) => withRevisions(projectWorkflow(draft, frame), revisions)),
    machines: machines.map((draft) => {
      const machine = projectMachine(draft, frame);
      const some = revisionsOf(machine.titles, revisions);
      return { ...machine, ...(some && { revisions: some }) };
    }),
    lists: listed.map(({ title, intro, items }) => ({
      id: frame.idOf(title),
      title,
      page,
      items: items.map((item) => labelled(item, frame)),
      evidence: evidenceOfSegments(source, intro.segments),
    })),
  };
}

type Drafted = ReturnType<typeof findMachines>[number]['variables'][number];

function blocksOf({ mentions, values }: Drafted) {
  return [...mentions, ...[...values.values()].flatMap((value) => value.mentions)].map(({ block }) => block);
}

/** Ids of a page's elements: its path and the slug of a title, counted where a title comes again. */
function identifier(page: string): (title: string) => string {
  const taken = new Map<string, number>();
  return (title) => {
    const base = `${page}#${slug(title) || 'untitled'}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}
