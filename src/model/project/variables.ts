import type { LocalizedDocument, Segment } from '../../document/types.ts';
import type { Spot } from '../outline.ts';
import { evidenceOf, type Mention, mentionOf, type VariableDraft } from '../states/draft.ts';
import { marksOf } from '../states/marks.ts';
import { looksCoined } from '../states/names.ts';
import { findValues } from '../states/value-places.ts';
import type { Occurrence, StateValue, StateVariable } from '../types.ts';
import { occurrenceInCode, occurrencesIn, type Written } from './occurrences.ts';
import type { Projector } from './projector.ts';
import { labelsOfOccurrences, withCells, withNames } from './value-labels.ts';

type Found = Map<string, Occurrence[]>;

/** Makes the variables of a machine, with every place where a locale writes one of their values or their key. */
export function projectVariables(
  source: LocalizedDocument,
  variables: readonly VariableDraft[],
  spots: readonly Spot[],
  projectors: readonly Projector[],
): StateVariable[] {
  const found: Found = new Map();
  const add = (key: string, occurrence: Occurrence) => {
    const known = found.get(key);
    if (known) known.push(occurrence);
    else found.set(key, [occurrence]);
  };
  for (const { block } of spots) {
    for (const segment of block.segments)
      noteSegment(source, variables, mentionOf(block, segment), projectors, add);
  }
  for (const variable of variables) noteCode(source, variable, projectors, add);
  return variables.map((variable) => finish(source, variable, projectors, found));
}

type Add = (key: string, occurrence: Occurrence) => void;

function noteSegment(
  source: LocalizedDocument,
  variables: readonly VariableDraft[],
  mention: Mention,
  projectors: readonly Projector[],
  add: Add,
): void {
  const segment = mention.segment!;
  const written = [
    ...valuesWritten(segment, variables, mention),
    ...keysWritten(segment, variables, mention),
  ];
  if (written.length === 0) return;
  const texts = written.map(({ written: each }) => each);
  for (const projector of projectors) {
    occurrencesIn(source, segment, texts, projector).forEach(({ occurrence }, index) => {
      add(written[index]!.key, occurrence);
    });
  }
}

interface Keyed {
  readonly key: string;
  readonly written: Written;
}

function valuesWritten(segment: Segment, variables: readonly VariableDraft[], mention: Mention): Keyed[] {
  const { marks } = marksOf(segment);
  return findValues(segment, variables).map(({ variable, value, form, start }) => {
    const mark = marks.findIndex((each) => each.start === start);
    const written = { id: value.id, form, mention, ...(mark >= 0 && { mark }) };
    return { key: keyOf(variable, value.id), written };
  });
}

/** A key counts where it is written as in code; "Status" at the head of a sentence is a word. */
function keysWritten(segment: Segment, variables: readonly VariableDraft[], mention: Mention): Keyed[] {
  const { text, marks } = marksOf(segment);
  return variables.flatMap((variable): Keyed[] => {
    const { name, keyed } = variable;
    const mark = marks.findIndex((each) => each.text === name && each.form === 'code');
    if (mark >= 0)
      return [{ key: keyOf(variable), written: { id: name, form: 'code' as const, mention, mark } }];
    const plain = keyed && looksCoined(name) && text.includes(name);
    return plain ? [{ key: keyOf(variable), written: { id: name, form: 'prose' as const, mention } }] : [];
  });
}

function noteCode(
  source: LocalizedDocument,
  variable: VariableDraft,
  projectors: readonly Projector[],
  add: Add,
): void {
  for (const projector of projectors) {
    const note = (key: string, id: string, mentions: readonly Mention[]) => {
      for (const mention of mentions) {
        if (mention.block.kind === 'code') add(key, occurrenceInCode(source, mention, id, projector));
      }
    };
    note(keyOf(variable), variable.name, variable.mentions);
    for (const { id, mentions } of variable.values.values()) note(keyOf(variable, id), id, mentions);
  }
}

function keyOf({ name }: VariableDraft, value?: string): string {
  return value === undefined ? name : `${name}\n${value}`;
}

function finish(
  source: LocalizedDocument,
  variable: VariableDraft,
  projectors: readonly Projector[],
  found: Found,
): StateVariable {
  const own = found.get(keyOf(variable)) ?? [];
  const values = [...variable.values.values()].map((value): StateValue => {
    const occurrences = found.get(keyOf(variable, value.id)) ?? [];
    const described = labelsOfOccurrences(occurrences, projectors, value.id);
    return {
      id: value.id,
      ...(value.description !== undefined && { description: value.description }),
      labels: withCells(described, value.mentions, projectors, value.id),
      canonical: value.coded || looksCoined(value.id),
      occurrences,
      evidence: value.mentions.map((mention) => evidenceOf(source, mention)),
    };
  });
  const mentions = variable.mentions.filter(({ segment }) => segment);
  const named = labelsOfOccurrences(own, projectors, variable.name);
  return {
    name: variable.name,
    aliases: [...variable.aliases].sort(),
    labels: withNames(named, variable, mentions, projectors),
    canonical: variable.keyed && looksCoined(variable.name),
    occurrences: own,
    values,
    evidence: [
      ...variable.mentions,
      ...[...variable.values.values()].flatMap((value) => value.mentions.slice(0, 1)),
    ].map((mention) => evidenceOf(source, mention)),
  };
}
