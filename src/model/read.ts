import type { LocalizedDocument } from '../document/types.ts';
import { cuesFor } from './cues/index.ts';
import { findLists, type ListDraft, usedBlocks } from './lists.ts';
import { outlineOf, type Spot } from './outline.ts';
import { mayHoldModel } from './signals.ts';
import type { VariableDraft } from './states/draft.ts';
import { findMachines, type MachineDraft } from './states/machines.ts';
import type { WorkflowDraft } from './workflows/draft.ts';
import { findWorkflows } from './workflows/find.ts';

/** What a project may say where the form of its documents does not. */
export interface ModelHints {
  /** Words of the source language by kind, beside those that Isogloss knows. */
  readonly cues?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Names of state variables. */
  readonly variables?: readonly string[] | undefined;
  /** Titles of sections that are workflows. */
  readonly workflows?: readonly string[] | undefined;
}

/** What one document says, before any locale is asked. */
export interface DocumentReading {
  readonly spots: readonly Spot[];
  readonly machines: readonly MachineDraft[];
  readonly workflows: readonly WorkflowDraft[];
  readonly lists: readonly ListDraft[];
}

const NOTHING: DocumentReading = { spots: [], machines: [], workflows: [], lists: [] };
const NO_HINTS: ModelHints = {};
const readings = new WeakMap<LocalizedDocument, Map<ModelHints, DocumentReading>>();

/**
 * Reads the workflows, states and lists of one document in its own language. Read once: several rules ask, and the
 * documents of a page live no longer than the page is judged.
 */
export function readModel(document: LocalizedDocument, hints: ModelHints = NO_HINTS): DocumentReading {
  const known = readings.get(document) ?? new Map<ModelHints, DocumentReading>();
  readings.set(document, known);
  const reading = known.get(hints) ?? read(document, hints);
  known.set(hints, reading);
  return reading;
}

function read(document: LocalizedDocument, hints: ModelHints): DocumentReading {
  const cues = cuesFor(document.language, hints.cues);
  const named = new Set(hints.variables);
  const titles = new Set(hints.workflows);
  const signals = mayHoldModel(document, cues, [...named, ...titles]);
  if (!signals.any) return NOTHING;
  const spots = outlineOf(document);
  const machines = signals.states
    ? findMachines({ document, spots, cues, english: cuesFor('en'), named })
    : [];
  const workflows = findWorkflows({ document, spots, cues, titles });
  const used = usedBlocks([
    ...workflows.flatMap(({ blocks }) => blocks),
    ...machines.flatMap(({ variables }) => variables.flatMap(blocksOf)),
  ]);
  return { spots, machines, workflows, lists: findLists(spots, cues, used) };
}

function blocksOf({ mentions, values }: VariableDraft) {
  return [...mentions, ...[...values.values()].flatMap((value) => value.mentions)].map(({ block }) => block);
}
