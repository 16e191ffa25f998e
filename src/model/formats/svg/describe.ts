import type { Diagram } from '../diagram/types.ts';
import type { Words } from '../words.ts';

/** A diagram in sentences, for those who hear it. */
export function describe(diagram: Diagram, words: Words): string {
  const { kind, nodes, edges, notes } = diagram;
  const names = new Map(
    nodes.map(({ key, kind: of, label, ordinal }) => {
      if (of === 'begin' || of === 'end') return [key, words.say(of)];
      return [key, ordinal === undefined ? label : `${ordinal} ${label}`];
    }),
  );
  const list = (all: readonly string[]) => all.join('; ');
  const drawn = nodes.filter(({ kind: of }) => of === 'state' || of === 'step');
  const sentences: string[] = [];
  if (drawn.length > 0) {
    const key = kind === 'states' ? 'describe.states' : 'describe.steps';
    sentences.push(words.say(key, { names: list(drawn.map((node) => names.get(node.key)!)) }));
  }
  for (const { label, details } of nodes.filter(({ kind: of }) => of === 'values')) {
    sentences.push(
      words.say('describe.values', { name: label, values: list(details.map(({ text }) => text)) }),
    );
  }
  if (kind === 'states' && edges.length > 0) {
    const told = edges.map(({ from, to, label = '' }) =>
      words.say('describe.transition', { from: names.get(from)!, to: names.get(to)!, event: label }),
    );
    sentences.push(words.say('describe.transitions', { names: list(told) }));
  }
  if (notes.length > 0)
    sentences.push(words.say('describe.rules', { texts: list(notes.map(({ text }) => text)) }));
  return sentences.join(' ');
}
