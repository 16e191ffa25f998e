import { type Machine, OUTSIDE, type Situation, type StateVariable, type Transition } from '../../types.ts';
import { phraseOf, wordingOf } from '../wording.ts';
import type { Detail, Diagram, DiagramEdge, DiagramNode } from './types.ts';

type Draft = Omit<DiagramNode, 'key'>;

/** Nodes by the names that transitions have for them; several names may lead to one node. */
class Nodes {
  readonly list: DiagramNode[] = [];
  readonly #byName = new Map<string, string>();

  add(names: readonly string[], draft: Draft): void {
    const key = `s${this.list.length}`;
    this.list.push({ key, ...draft });
    for (const name of names) this.#byName.set(name, key);
  }

  /** The key of a name. A transition may name what no structure lists; then it is a state all the same. */
  keyOf(name: string, label: string): string {
    if (!this.#byName.has(name)) this.add([name], plain('state', label));
    return this.#byName.get(name)!;
  }
}

/**
 * A machine's life. Situations with the same values are one state, which is what closes the cycle; values in no order
 * stand beside it, all of a variable in one node.
 */
export function stateDiagram(machine: Machine, locale: string | undefined): Diagram {
  const { id, situations, variables, transitions, rules } = machine;
  const nodes = new Nodes();
  if (transitions.some(({ from }) => from === OUTSIDE)) nodes.add(['begin'], plain('begin', ''));
  for (const moments of Map.groupBy(situations, ({ state }) => state).values()) {
    nodes.add(
      moments.map((moment) => nameOf(moment.id, undefined)),
      stateOf(moments, situations, locale),
    );
  }
  const ordered = new Set(transitions.flatMap(({ variable }) => variable ?? []));
  const told = new Set(situations.flatMap(({ values }) => Object.keys(values)));
  for (const variable of variables) {
    if (ordered.has(variable.name)) addValues(nodes, variable, locale, ordered.size > 1);
    else if (!told.has(variable.name)) nodes.add([], valuesNode(variable, locale));
  }
  const edges = transitions.map((transition) => edgeOf(transition, nodes, locale));
  return {
    id,
    kind: 'states',
    title: wordingOf(machine.title, machine.titles, locale).text,
    nodes: nodes.list,
    edges,
    notes: rules.map(({ kind, text, texts }) => ({ kind, text: wordingOf(text, texts, locale).text })),
  };
}

/** Label: the values that tell states apart, else the caption. What all states share stands below it. */
function stateOf(
  moments: readonly Situation[],
  all: readonly Situation[],
  locale: string | undefined,
): Draft {
  const [{ values }] = moments as [Situation];
  const differing = Object.entries(values).filter(([name, value]) =>
    all.some((other) => other.values[name] !== value),
  );
  const captions = moments.map(({ caption, captions }) => wordingOf(caption, captions, locale));
  const named = differing.length > 0;
  const shared = named
    ? Object.entries(values).filter((entry) => !differing.some(([name]) => name === entry[0]))
    : [];
  const below = captions.slice(named ? 0 : 1);
  const details: Detail[] = [
    ...shared.map(([name, value]): Detail => ({ kind: 'value', text: `${name}: ${value}` })),
    ...below.map(({ text }): Detail => ({ kind: 'caption', text })),
  ];
  return {
    kind: 'state',
    label: named ? differing.map(([, value]) => value).join(' · ') : captions[0]!.text,
    details,
    absent: captions.every(({ absent }) => absent),
    values,
  };
}

function addValues(
  nodes: Nodes,
  { name, values }: StateVariable,
  locale: string | undefined,
  several: boolean,
): void {
  for (const { id, labels } of values) {
    const { text, absent } = wordingOf(id, labels, locale);
    const details: Detail[] = [];
    if (several) details.push({ kind: 'value', text: name });
    if (text !== id) details.push({ kind: 'caption', text });
    nodes.add([nameOf(id, name)], { ...plain('state', id), absent, details, values: { [name]: id } });
  }
}

function valuesNode({ name, labels, values }: StateVariable, locale: string | undefined): Draft {
  const { text, absent } = wordingOf(name, labels, locale);
  const details = values.map(
    (value): Detail => ({
      kind: 'value',
      text: wordingOf(value.id, value.labels, locale).text,
    }),
  );
  return { ...plain('values', text), details, absent };
}

function edgeOf(transition: Transition, nodes: Nodes, locale: string | undefined): DiagramEdge {
  const { from, to, event, events, guard, guards, variable } = transition;
  const end = (name: string, side: 'begin' | 'end') => {
    if (name !== OUTSIDE) return nodes.keyOf(nameOf(name, variable), name);
    if (side === 'end' && !nodes.list.some(({ kind }) => kind === 'end'))
      nodes.add(['end'], plain('end', ''));
    return nodes.keyOf(side, '');
  };
  const ends = { from: end(from, 'begin'), to: end(to, 'end') };
  return {
    ...ends,
    label: phraseOf(event, events, locale),
    ...(guard !== undefined && { guard: phraseOf(guard, guards, locale) }),
  };
}

/** Two variables may have a value of the same name, and a situation may bear the name of a value. */
function nameOf(id: string, variable: string | undefined): string {
  return variable === undefined ? `=${id}` : `${variable}=${id}`;
}

function plain(kind: DiagramNode['kind'], label: string): Draft {
  return { kind, label, details: [], absent: false, values: {} };
}
