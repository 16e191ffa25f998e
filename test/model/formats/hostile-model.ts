import type { StateModel } from '../../../src/model/types.ts';
import { label, machine, orderModel, situation, step, value, workflow } from './order-model.ts';

/** Text that would be obeyed somewhere if it were not escaped. */
export const HOSTILE = [
  '</title></desc><script>alert(1)</script>',
  '"; end note } --> [*] : x style:#35; classDef `code` 1. [[a]] \\" \\N &lt;b&gt;',
  '=HYPERLINK("http://x","y"),\t|cell|\r\n---\n# heading',
  '\u001b[31mred\u009b31m \u202eabc \ud800 ]]> %%{init}%% @user <!-- {{y}}',
].join('\n');

/** The order with the hostile text wherever a document's text may stand. */
export const hostileModel: StateModel = {
  ...orderModel,
  workflows: [
    {
      ...workflow,
      title: HOSTILE,
      steps: [step('1', HOSTILE, { ko: label(HOSTILE) }, { links: [{ text: HOSTILE, url: HOSTILE }] })],
      alternatives: [HOSTILE],
    },
  ],
  machines: [
    {
      ...machine,
      title: HOSTILE,
      titles: {},
      variables: [
        {
          ...machine.variables[0]!,
          name: HOSTILE,
          values: [value(HOSTILE, { ko: label(HOSTILE, 'mixed') })],
        },
      ],
      situations: [
        { ...situation('s', 'a', HOSTILE, HOSTILE, HOSTILE), values: { [HOSTILE]: HOSTILE } },
        { ...situation('t', 'b', HOSTILE, HOSTILE, HOSTILE), values: { [HOSTILE]: `2${HOSTILE}` } },
      ],
      transitions: [
        { from: 's', event: HOSTILE, guard: HOSTILE, to: 't', events: {}, evidence: [] },
        { from: 't', event: '*', to: '[*]', events: {}, evidence: [] },
        { from: 't', event: '__proto__', to: 's', events: {}, evidence: [] },
      ],
      rules: [{ ...machine.rules[0]!, text: HOSTILE, texts: {}, when: { [HOSTILE]: [HOSTILE] } }],
    },
  ],
  lists: [{ ...orderModel.lists[0]!, title: HOSTILE, items: [{ text: HOSTILE, texts: {}, evidence: [] }] }],
};
