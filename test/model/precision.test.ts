import { describe, expect, it } from 'vitest';
import { modelOf } from './pages.ts';

/** What looks like states or steps and is neither. */
const NEITHER: Readonly<Record<string, string>> = {
  'a table of options with a default':
    '# Options\n\n| Status | Type | Default |\n|---|---|---|\n| `status` | string | `open` |\n| `state` | string | `new` |\n',
  'a table of platforms and whether they are supported':
    '# Platforms\n\n| Platform | Status |\n|---|---|\n| Linux | Supported |\n| macOS | Supported |\n| Windows | Planned |\n',
  'codes of HTTP':
    '# Errors\n\n| Status code | Meaning |\n|---|---|\n| 200 | OK |\n| 404 | Not found |\n| 500 | Error |\n',
  'a section on the management of state in a program':
    '# State management\n\n- **useState** - keeps a value\n- **useReducer** - keeps many\n\nTo manage state, use `useState` or `useReducer`.\n',
  'commands that have the word in their name':
    '# Helm\n\nUse `helm status`, `helm get`, and `helm repo`. The command `git status` shows the state of files.\n',
  'fields of a form, of which one is a state':
    '# Form\n\nFill in **Category**, **Description**, and **Status**. You can change the following fields in **Draft** status:\n\n- Quantity\n- Price\n',
  'phases that are counted':
    '# Schedule\n\nTraining is delivered in three phases:\n\n- Phase 1: 50 hours\n- Phase 2: 30 hours\n- Phase 3: 20 hours\n',
  'a program with a state':
    '# Code\n\n```js\nconst a = { state: "open" };\nconst b = { state: "closed" };\n```\n',
  'settings of a server':
    '# YAML\n\n```yaml\nstate: present\nname: nginx\n```\n\n```yaml\nstate: present\nname: redis\n```\n',
};

describe('what is no state machine', () => {
  it.each(Object.keys(NEITHER))('%s', (name) => {
    expect(modelOf({ en: NEITHER[name]! }).machines).toEqual([]);
  });
});

const NO_STEPS: Readonly<Record<string, string>> = {
  'links to read on': '## Next steps\n\n1. [Configure the agent](a.md)\n2. [Read the log](b.md)\n',
  'a table of contents':
    'Follow these steps:\n\n1. [Install](#install)\n2. [Run](#run)\n3. [Remove](#remove)\n',
  'facts in an order': '1. The port is 8080.\n2. The old interface is gone.\n3. Version 1 has no support.\n',
  'terms with explanations':
    '1. **Isolation** — every customer has a network.\n2. **Encryption** — all traffic is encrypted.\n3. **Tunnel** — traffic goes one way.\n',
  'chapters of a specification': '# Spec\n\n## 1. Scope\n\nText.\n\n## 2. Terms\n\nText.\n',
};

describe('what is no workflow', () => {
  it.each(Object.keys(NO_STEPS))('%s', (name) => {
    expect(modelOf({ en: NO_STEPS[name]! }).workflows).toEqual([]);
  });
});

describe('the project’s hints', () => {
  it('name a variable whose key says nothing of a state', () => {
    const text =
      '# Door\n\n**In the morning**\n\n```yaml\ndoor: open\n```\n\n**In the evening**\n\n```yaml\ndoor: closed\n```\n';
    expect(modelOf({ en: text }).machines).toEqual([]);
    const [machine] = modelOf({ en: text }, 'en', { variables: ['door'] }).machines;
    expect(machine!.variables[0]!.values.map(({ id }) => id)).toEqual(['open', 'closed']);
    expect(machine!.situations).toHaveLength(2);
  });

  it('name a section that is a workflow', () => {
    const text = '# Rite\n\n1. The bell rings.\n2. The gate opens.\n';
    expect(modelOf({ en: text }).workflows).toEqual([]);
    expect(modelOf({ en: text }, 'en', { workflows: ['Rite'] }).workflows[0]!.steps).toHaveLength(2);
  });

  it('add words of the source’s language', () => {
    const text = 'The gear of the machine can be *low*, *middle*, or *high*.\n';
    expect(modelOf({ en: text }).machines).toEqual([]);
    const [machine] = modelOf({ en: text }, 'en', { cues: { state: ['gear'] } }).machines;
    expect(machine!.variables[0]!.values.map(({ id }) => id)).toEqual(['low', 'middle', 'high']);
  });
});

describe('time', () => {
  it.each([
    ['a long word', 'x'.repeat(200_000)],
    ['words for state alone', 'state '.repeat(30_000)],
    ['keys without end', `\`\`\`yaml\n${'status: a b c d\n'.repeat(1200)}\`\`\`\n`],
    ['marks without end', `The status can be ${'`Open`, '.repeat(4000)}.`],
    ['quotation marks', '“'.repeat(60_000)],
    ['an item in an item', Array.from({ length: 60 }, (_, i) => `${'   '.repeat(i)}1. Open it.`).join('\n')],
  ])('grows no faster than the text: %s', (_, text) => {
    const start = performance.now();
    modelOf({ en: text });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
