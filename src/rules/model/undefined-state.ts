import { defineRule } from '../../lint/rule.ts';
import type { ModelSubject } from '../../lint/subject.ts';
import { readModel } from '../../model/index.ts';
import { looksCoined } from '../../model/states/names.ts';
import { noOptions } from '../no-options.ts';

export const undefinedState = defineRule({
  id: 'undefined-state',
  scope: 'model',
  category: 'inconsistent-entities',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'A translation names a state that the source does not have.',
  why: 'Readers look for, or write code for, a state that the software never shows.',
  remedy: 'Correct the value, or take it out; if the software has it, add it to the source.',
  messages: {
    undefined: 'The source knows no state “{{value}}”; it has {{known}}. Correct the value, or take it out.',
  },
  options: noOptions,
  examples: [
    {
      title: 'A state that only the French page has',
      files: {
        en: 'The order status can be `Pending`, `Paid`, or `Shipped`.\n',
        fr: 'L’état de la commande peut être `Pending`, `Paid`, `Shipped` ou `Refunded`.\n',
      },
      expect: [{ line: 1, excerpt: 'Refunded' }],
    },
    {
      title: 'The same states, in another order',
      files: {
        en: 'The order status can be `Pending`, `Paid`, or `Shipped`.\n',
        ko: '주문 상태는 `Shipped`, `Paid`, `Pending` 중 하나입니다.\n',
      },
      expect: [],
    },
  ],
  *check(subject) {
    const { alignment, model } = subject;
    if (model.machines.length === 0) return;
    const known = new Set<string>();
    for (const { variables } of model.machines) {
      for (const { values } of variables) for (const { id } of values) known.add(id);
    }
    const source = alignment.source.view.text.toLowerCase();
    for (const { id, segment } of writtenIn(subject)) {
      if (source.includes(id.toLowerCase())) continue;
      const token = segment.tokens.find(({ value }) => value === id);
      if (!token) continue;
      yield {
        messageId: 'undefined',
        data: { value: id, known: [...known].map((each) => `“${each}”`).join(', ') },
        target: { path: alignment.target.path, place: token.place, text: id },
        covers: {},
        key: id,
      };
    }
  },
});

/** The values that the translation, read by itself, has for a state and writes as only identifiers are. */
function writtenIn({ alignment }: ModelSubject) {
  return readModel(alignment.target).machines.flatMap(({ variables }) =>
    variables.flatMap(({ values }) =>
      [...values.values()].flatMap(({ id, coded, mentions }) => {
        const segment = mentions.find((mention) => mention.segment)?.segment;
        return segment && /^\p{ASCII}+$/u.test(id) && (coded || looksCoined(id)) ? [{ id, segment }] : [];
      }),
    ),
  );
}
