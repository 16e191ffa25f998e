import { slug } from 'github-slugger';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import type { Cues } from '../cues/index.ts';
import { ancestorAt, isWithin, type Scope, type Spot } from '../outline.ts';
import { StateBook, type VariableDraft } from './draft.ts';
import { isProgram, readKeyedBlocks } from './from-code.ts';
import { readStateLists } from './from-lists.ts';
import { readSentences } from './from-sentences.ts';
import { readStateTables, type TransitionRow } from './from-tables.ts';
import { joinVariables } from './join.ts';
import { findRules, type RuleDraft } from './rules.ts';
import { findSituations, type SituationDraft } from './situations.ts';
import {
  type NamedSituation,
  type TransitionDraft,
  transitionsOfDescriptions,
  transitionsOfRows,
  transitionsOfSituations,
} from './transitions.ts';

export interface MachineDraft {
  /** The section that it is called after. */
  readonly scope: Scope;
  /** All sections that speak of its variables. */
  readonly parts: ReadonlySet<Scope>;
  readonly variables: readonly VariableDraft[];
  readonly situations: readonly NamedSituation[];
  readonly transitions: readonly TransitionDraft[];
  readonly rules: readonly RuleDraft[];
}

/** What the reading of a page goes by. */
export interface Reading {
  readonly document: LocalizedDocument;
  readonly spots: readonly Spot[];
  readonly cues: Cues;
  readonly english: Cues;
  /** Names that the project gives as state variables. */
  readonly named: ReadonlySet<string>;
}

/** Reads the states of a page: what can have them, which they are, how one leads to another, what they demand. */
export function findMachines(reading: Reading): MachineDraft[] {
  const { document, spots, cues, named } = reading;
  const book = new StateBook();
  const blocks = readKeyedBlocks(document, spots, reading, book);
  const rows = readStateTables(spots, cues, book);
  readStateLists(document, spots, cues, book);
  readSentences(spots, cues, book);
  const series = findSituations(blocks, cues);
  joinVariables(book);
  const groups = Map.groupBy(book.variables, ({ scope }) => ancestorAt(scope, 2));
  const machines: MachineDraft[] = [];
  for (const [scope, variables] of groups) {
    const own = series.filter(([first]) => ancestorAt(first!.scope, 2) === scope);
    const program = spots.some(({ block, scope: each }) => isProgram(block) && isWithin(each, scope));
    const readable = program ? variables.filter(isNoProgram) : variables;
    const kept = keep(readable, own, named);
    if (kept.length > 0) machines.push(assemble(scope, kept, own, rows, reading, book));
  }
  return machines;
}

/**
 * A machine needs a variable with at least two values, read from a structure or from more than one sentence. Beside
 * such a one, others stay that have a value, or that the text explains.
 */
function keep(
  variables: readonly VariableDraft[],
  series: readonly SituationDraft[][],
  named: ReadonlySet<string>,
): readonly VariableDraft[] {
  const keys = new Set(series.flatMap(([first]) => [...first!.values.keys()]));
  const carries = ({ values, strength, keyed, name, aliases }: VariableDraft) =>
    values.size > 1 &&
    (strength === 'structure' || !keyed || keys.has(name) || aliases.size > 0 || isTold(values));
  if (!variables.some((each) => carries(each) || named.has(each.name))) return [];
  return variables.filter((each) => each.values.size > 0 || each.mentions.length > 0);
}

/** Where a text explains a program, code in its sentences names types and functions, unless a list of states has it. */
function isNoProgram({ values, mentions, strength }: VariableDraft): boolean {
  if (strength === 'structure' || values.size === 0) return true;
  const coded = [...values.values()].filter((value) => value.coded);
  return coded.length < values.size || mentions.some(({ block }) => block.kind === 'code');
}

/** Whether values seen in code are spoken of elsewhere as well. */
function isTold(values: VariableDraft['values']): boolean {
  return [...values.values()].some(({ mentions }) => mentions.some(({ segment }) => segment !== undefined));
}

function assemble(
  scope: Scope,
  variables: readonly VariableDraft[],
  series: readonly SituationDraft[][],
  rows: readonly TransitionRow[],
  { spots, cues }: Reading,
  book: StateBook,
): MachineDraft {
  const situations = nameSituations(series.flat());
  const lives = series.map((drafts) => situations.filter(({ draft }) => drafts.includes(draft)));
  const transitions = [
    ...lives.flatMap((life) => transitionsOfSituations(life, cues)),
    ...variables.flatMap((variable) => {
      const told = rows.filter((row) => book.find(row.variable) === variable);
      return [
        ...transitionsOfRows(told, variable),
        ...(told.length > 0 ? [] : transitionsOfDescriptions(variable, cues)),
      ];
    }),
  ];
  const parts = partsOf(scope, variables, spots);
  const rules = findRules(
    spots.filter((spot) => isInParts(spot.scope, parts)),
    variables,
    cues,
  );
  return { scope, parts, variables, situations, transitions, rules };
}

/** The section of the machine, and those where its values or names come again. */
function partsOf(
  scope: Scope,
  variables: readonly VariableDraft[],
  spots: readonly Spot[],
): ReadonlySet<Scope> {
  const scopes = new Map<Block, Scope>();
  for (const { block, scope: own } of spots) {
    for (const each of block.kind === 'table' ? walkBlocks([block]) : [block]) scopes.set(each, own);
  }
  const mentions = variables.flatMap((variable) => [
    ...variable.mentions,
    ...[...variable.values.values()].flatMap((value) => value.mentions),
  ]);
  const others = mentions.flatMap(({ block }) => scopes.get(block) ?? []);
  return new Set([scope, ...others.map((other) => ancestorAt(other, 2))]);
}

/** Whether a section lies in one of a machine's. */
export function isInParts(scope: Scope, parts: ReadonlySet<Scope>): boolean {
  return [...parts].some((part) => isWithin(scope, part));
}

function nameSituations(drafts: readonly SituationDraft[]): NamedSituation[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    const base = slug(draft.captionText) || 'situation';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { id: count === 1 ? base : `${base}-${count}`, draft };
  });
}
