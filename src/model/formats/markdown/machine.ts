import { type Machine, OUTSIDE, type StateVariable } from '../../types.ts';
import {
  cellCode,
  cellProse,
  forLabels,
  labelCell,
  type Page,
  placeOf,
  prose,
  table,
  told,
  valueCell,
} from './page.ts';

/** What a thing can be: its variables with their values, its situations, how one leads to another, what they demand. */
export function machineSection(machine: Machine, whole: Page): string {
  const page = forLabels(whole, [machine.titles]);
  const { words } = page;
  const { title, titles, variables } = machine;
  return [
    `## ${words.say('machine', { title: told(title, titles, page) })}`,
    ...variables.flatMap((variable) => variableParts(variable, page)),
    ...situationParts(machine, page),
    ...transitionParts(machine, page),
    ...ruleParts(machine, page),
  ].join('\n\n');
}

function variableParts(variable: StateVariable, page: Page): string[] {
  const { name, aliases, values } = variable;
  const { words, locales } = page;
  const described = values.some(({ description }) => description !== undefined);
  const head = [
    words.say('value'),
    ...(described ? [words.say('meaning')] : []),
    ...locales,
    words.say('place'),
  ];
  const rows = values.map((value) => [
    cellCode(value.id),
    ...(described ? [cellProse(value.description ?? '')] : []),
    ...locales.map((locale) => (value.canonical ? valueCell : labelCell)(value.labels, locale, page)),
    placeOf(value),
  ]);
  return [
    `### ${words.say('variable')}: ${cellCode(name)}`,
    ...(aliases.length === 0 ? [] : [words.say('alias', { names: aliases.map(prose).join(', ') })]),
    ...(rows.length === 0 ? [] : [table(head.map(cellProse), rows)]),
  ];
}

function situationParts({ situations, variables }: Machine, page: Page): string[] {
  if (situations.length === 0) return [];
  const { words } = page;
  const told = new Set(situations.flatMap(({ values }) => Object.keys(values)));
  const names = [
    ...new Set([...variables.map(({ name }) => name).filter((name) => told.has(name)), ...told]),
  ];
  const rows = situations.map(({ caption, captions, values }) => [
    cellProse(caption),
    ...names.map((name) => (Object.hasOwn(values, name) ? cellCode(values[name]!) : '')),
    ...page.locales.map((locale) => labelCell(captions, locale, page)),
  ]);
  const head = [cellProse(words.say('situation')), ...names.map(cellCode), ...page.locales.map(cellProse)];
  return [`### ${words.say('situations')}`, table(head, rows)];
}

function transitionParts({ situations, transitions }: Machine, { words }: Page): string[] {
  if (transitions.length === 0) return [];
  const captions = new Map(situations.map(({ id, caption }) => [id, cellProse(caption)]));
  const end = (id: string, outside: string, variable: string | undefined) => {
    if (id === OUTSIDE) return `*${words.say(outside)}*`;
    return (variable === undefined ? captions.get(id) : undefined) ?? cellCode(id);
  };
  const guarded = transitions.some(({ guard }) => guard !== undefined);
  const head = ['from', 'event', 'to', ...(guarded ? ['guard'] : [])].map((key) => cellProse(words.say(key)));
  const rows = transitions.map(({ from, event, to, guard, variable }) => [
    end(from, 'begin', variable),
    cellProse(event),
    end(to, 'end', variable),
    ...(guarded ? [cellProse(guard ?? '')] : []),
  ]);
  return [`### ${words.say('transitions')}`, table(head, rows)];
}

function ruleParts({ rules }: Machine, page: Page): string[] {
  if (rules.length === 0) return [];
  const lines = rules.map((rule) => {
    const { kind, subject, text, texts } = rule;
    const about = page.words.say('about', { subject: cellCode(subject) });
    return `- **${page.words.say(`kind.${kind}`)}** (${about}): ${told(text, texts, page)} ${placeOf(rule)}`.trimEnd();
  });
  return [`### ${page.words.say('rules')}`, lines.join('\n')];
}
