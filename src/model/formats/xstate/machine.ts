import { slug } from 'github-slugger';
import type { Machine, StateRule } from '../../types.ts';
import { stateDiagram } from '../diagram/states.ts';
import type { DiagramEdge, DiagramNode } from '../diagram/types.ts';
import { type AllowedParams, holds } from './guards.ts';
import { Names } from './names.ts';

interface Transition {
  readonly target: string;
  readonly guard?: { readonly type: 'allowed' | 'condition'; readonly params: object };
  readonly description: string;
}

/** A machine as `createMachine` takes it; of XState's fields only those that JSON can hold. */
export interface MachineConfig {
  readonly id: string;
  readonly description: string;
  readonly initial?: string;
  readonly states: Readonly<Record<string, object>>;
  readonly meta: object;
}

/** One machine as XState has it. What XState has no field for stands in `meta`. */
export function machineConfig(machine: Machine, locale: string | undefined): MachineConfig {
  const diagram = stateDiagram(machine, locale);
  const lives = diagram.nodes.filter(({ kind }) => kind !== 'values');
  const writer = new StateWriter(lives, diagram.edges, machine.rules);
  const states = lives.map((node) => writer.write(node));
  const initial = states[0]?.[0];
  return {
    id: slug(machine.id.replaceAll(/[.#/]/g, ' ')) || 'machine',
    description: diagram.title,
    ...(initial !== undefined && { initial }),
    states: Object.fromEntries(states),
    meta: {
      rules: machine.rules.map(({ kind, subject, text, when }) => ({ kind, subject, text, when })),
      // Values that the document lists without saying how one becomes another.
      unordered: diagram.nodes
        .filter(({ kind }) => kind === 'values')
        .map(({ label, details }) => ({ variable: label, values: details.map(({ text }) => text) })),
    },
  };
}

class StateWriter {
  readonly #names: ReadonlyMap<string, string>;
  readonly #events = new Names('event');
  readonly #edges: readonly DiagramEdge[];
  readonly #barriers: readonly StateRule[];

  constructor(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[], rules: readonly StateRule[]) {
    const names = new Names('state');
    // Two states may bear one label; only the same state may bear the same name.
    const labels = new Map<string, number>();
    this.#names = new Map(
      nodes.map(({ key, kind, label }) => {
        const text = kind === 'begin' || kind === 'end' ? kind : label;
        const count = (labels.get(text) ?? 0) + 1;
        labels.set(text, count);
        return [key, names.of(count === 1 ? text : `${text} ${count}`)];
      }),
    );
    this.#edges = edges;
    this.#barriers = rules.filter(({ kind }) => kind === 'blocks' || kind === 'forbids');
  }

  /** A state with its name. */
  write(node: DiagramNode): [string, object] {
    const { key, kind, label, details, values } = node;
    const name = this.#names.get(key)!;
    if (kind === 'end') return [name, { type: 'final' }];
    const captions = details.filter((detail) => detail.kind === 'caption').map(({ text }) => text);
    const own = this.#edges.filter(({ from }) => from === key);
    const refused = this.#edges.filter((edge) => edge.from !== key && this.#barrierTo(edge, node));
    const events = Map.groupBy([...own, ...refused], ({ label: event }) => this.#events.of(event ?? ''));
    const on = Array.from(events, ([event, edges]): [string, Transition[]] => [
      event,
      edges.map((edge) => this.#transition(edge, node)),
    ]);
    return [
      name,
      {
        description: [label, ...captions].filter(Boolean).join(' / ') || kind,
        ...(on.length > 0 && { on: Object.fromEntries(on) }),
        ...(Object.keys(values).length > 0 && { meta: { values } }),
      },
    ];
  }

  /** A rule that speaks of this state and says that this event fails in it, or must not be. */
  #barrierTo(edge: DiagramEdge, { values }: DiagramNode): boolean {
    return this.#rulesAbout(edge).some(({ when }) => holds(when, values));
  }

  #rulesAbout({ label }: DiagramEdge): readonly StateRule[] {
    return label === undefined ? [] : this.#barriers.filter(({ text }) => speaksOf(text, label));
  }

  #transition(edge: DiagramEdge, { values }: DiagramNode): Transition {
    const barriers = this.#rulesAbout(edge);
    const unless = barriers.map(({ when, text }) => ({ when, rule: text }));
    const params: AllowedParams = { values, unless };
    return {
      target: this.#names.get(edge.to)!,
      ...(barriers.length > 0
        ? { guard: { type: 'allowed', params } }
        : edge.guard !== undefined && { guard: { type: 'condition', params: { text: edge.guard } } }),
      description: [edge.label ?? '', ...unless.map(({ rule }) => rule)].filter(Boolean).join(' / '),
    };
  }
}

/** Whether a sentence has the words of an event, in their order: "delete the circuit" in "to delete the circuit when". */
function speaksOf(text: string, event: string): boolean {
  const plain = (written: string) => ` ${(written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const words = plain(event);
  return words.trim() !== '' && plain(text).includes(words);
}
