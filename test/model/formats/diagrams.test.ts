import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/messages/index.ts';
import { formatModel } from '../../../src/model/formats/index.ts';
import { mermaidText } from '../../../src/model/formats/mermaid/escape.ts';
import { HOSTILE, hostileModel } from './hostile-model.ts';
import { EMPTY_MODEL, orderModel, workflow } from './order-model.ts';

const MODELS = { order: orderModel, hostile: hostileModel, empty: EMPTY_MODEL };
const several = { ...orderModel, machines: [...orderModel.machines, ...hostileModel.machines] };

/** Text as `mermaidText` writes it: letters, digits, blanks, numbers of characters; `<br/>` between lines. */
const TEXT = '(?:[\\p{L}\\p{M}\\p{N} ,]|(?<=\\p{L})[-.]|#\\d+;|<br/>)*';
const STATE_LINE = new RegExp(
  `^ *(?:state "${TEXT}" as \\w+(?: \\{)?|\\}|note right of \\w+ : ${TEXT}|(?:\\w+|\\[\\*\\]) --> (?:\\w+|\\[\\*\\])(?: : ${TEXT})?|%% ${TEXT})$`,
  'u',
);
const FLOW_LINE = new RegExp(
  `^ *(?:subgraph \\w+ \\["${TEXT}"\\]|end|\\w+(?:\\["${TEXT}"\\]|\\(\\("${TEXT}"\\)\\))|\\w+ --> \\w+)$`,
  'u',
);
const HEAD = /^---\ntitle: "(?:[^"\\\n]|\\["\\])*"\n---\n/;

describe('mermaid', () => {
  it.each(Object.entries({ ...MODELS, several }))('keeps to the grammar of states: %s', (_, model) => {
    const [head, ...lines] = formatModel(model, 'mermaid').replace(HEAD, '').trimEnd().split('\n');
    expect(head).toBe('stateDiagram-v2');
    for (const line of lines) expect(line).toMatch(STATE_LINE);
  });

  it.each(Object.entries(MODELS).slice(0, 2))('keeps to the grammar of flow charts: %s', (_, model) => {
    const text = formatModel(model, 'mermaid', { diagram: 'workflow' });
    const [head, ...lines] = text.replace(HEAD, '').trimEnd().split('\n');
    expect(head).toBe('flowchart TD');
    for (const line of lines) expect(line).toMatch(FLOW_LINE);
  });

  it('makes one state of situations with the same values, and closes the circle', () => {
    const text = formatModel(orderModel, 'mermaid');
    expect(text).toContain(
      'state "Open<br/>Currency#58; KRW<br/>When it is new<br/>When it came back" as s1',
    );
    expect(text).toContain('[*] --> s1 : place the order');
    expect(text).toContain('s1 --> s2 : pay #91;the card is valid#93;');
    expect(text).toContain('s3 --> s1 : come back');
    expect(text).toContain('s1 --> [*] : delete the order');
  });

  it('puts steps with conditions beside one another', () => {
    const text = formatModel(orderModel, 'mermaid', { diagram: 'workflow' });
    const arrows = text.split('\n').flatMap((line) => /\w+ --> \w+/.exec(line)?.[0] ?? []);
    expect(arrows).toEqual([
      'w2 --> w3',
      'w2 --> w4',
      'w1 --> w2',
      'w3 --> w5',
      'w4 --> w5',
      'w0 --> w1',
      'w5 --> w6',
    ]);
  });

  it.each([
    ['a "b"', 'a #34;b#34;'],
    ['end note', 'end note'],
    ['1. x', '1#46; x'],
    ['re-enable it.', 're-enable it.'],
    ['-->', '#45;#45;#62;'],
    ['한국어: 값;', '한국어#58; 값#59;'],
    ['style: x', '#115;tyle#58; x'],
    ['😀', '#128512;'],
  ])('spells %j as %j', (text, written) => expect(mermaidText(text)).toBe(written));
});

describe('dot', () => {
  const STRING = '"(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
  const ATTRIBUTES = `\\[\\w+=(?:${STRING}|[\\w.]+)(?:, \\w+=(?:${STRING}|[\\w.]+))*\\];`;
  const LINE = new RegExp(
    `^ *(?:digraph isogloss \\{|subgraph cluster_\\d+ \\{|label=${STRING};|(?:graph|node|edge|g\\d+_\\w+) ${ATTRIBUTES}|g\\d+_\\w+ -> g\\d+_\\w+(?:;| ${ATTRIBUTES})|\\})$`,
    'u',
  );

  it.each(Object.entries({ ...MODELS, several }))('keeps to the grammar: %s', (_, model) => {
    for (const diagram of ['states', 'workflow'] as const) {
      for (const line of formatModel(model, 'dot', { diagram, locale: 'fr' }).trimEnd().split('\n'))
        expect(line).toMatch(LINE);
    }
  });

  it('lets Graphviz read no escape and no entity of a document', () => {
    const text = formatModel(hostileModel, 'dot');
    expect(text).toContain('\\\\N');
    expect(text).toContain('&amp;lt;b&amp;gt;');
  });

  it('draws what a locale lacks with dashes', () => {
    expect(formatModel(orderModel, 'dot', { diagram: 'workflow', locale: 'fr' })).toContain(
      'label="2.2 Invoice\\nIf there is an invoice, void it.\\nVoiding is final.\\n(not in fr)", style="rounded,dashed"',
    );
  });
});

describe('svg', () => {
  function elements(parent: XmlElement): XmlElement[] {
    const children = parent.children.filter((child): child is XmlElement => child.type === 'element');
    return children.flatMap((child) => [child, ...elements(child)]);
  }
  const draw = (...[model, options]: [typeof orderModel, object?]) =>
    parseXml(formatModel(model, 'svg', options)).root!;

  it.each(Object.entries({ ...MODELS, several }))('is XML of shapes and text alone: %s', (_, model) => {
    for (const options of [{}, { diagram: 'workflow' }, { locale: 'ko' }]) {
      const all = elements(draw(model, options));
      const known = ['title', 'desc', 'style', 'rect', 'circle', 'path', 'g', 'text', 'tspan'];
      for (const { name, attributes } of all) {
        expect(known).toContain(name);
        expect(Object.keys(attributes).filter((key) => /^on|href|style/i.test(key))).toEqual([]);
      }
    }
  });

  it('tells those who hear it what it shows', async () => {
    const root = draw(orderModel, { locale: 'ko', messages: await createMessages('ko') });
    const [title, desc] = elements(root);
    expect(root.attributes).toMatchObject({
      role: 'img',
      lang: 'ko',
      'aria-labelledby': title!.attributes.id,
    });
    expect(title!.text).toBe('상태: 주문 단계');
    expect(desc!.text).toContain('상태: Open; Paid; Shipped.');
    expect(desc!.text).toContain('Open에서 Paid(으)로: pay');
    expect(desc!.text).toContain('결제 또는 배송 중에는 삭제할 수 없습니다.');
  });

  it('follows light and dark', () => {
    const style = elements(draw(orderModel)).find(({ name }) => name === 'style')!.text;
    expect(style).toContain('prefers-color-scheme: dark');
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('gives Korean the width that it takes', () => {
    const label = '가나다라마바사아자차카타파';
    const step = { ...workflow.steps[0]!, label, labels: {} };
    const model = { ...orderModel, workflows: [{ ...workflow, steps: [step] }] };
    const all = elements(draw(model, { diagram: 'workflow' }));
    const box = all.find(({ attributes }) => attributes.class === 'box')!;
    expect(Number(box.attributes.width)).toBeGreaterThan(label.length * 14 + 20);
  });

  it('marks what a locale lacks', () => {
    const root = draw(orderModel, { diagram: 'workflow', locale: 'fr' });
    const missing = elements(root).filter(({ attributes }) => attributes.class === 'step absent');
    expect(missing.map(({ text }) => text)).toEqual([expect.stringContaining('2.2 Invoice')]);
    expect(missing[0]!.text).toContain('not in fr');
  });

  it('keeps siblings in their order, from left to right, and every box in the picture', () => {
    const root = draw(orderModel, { diagram: 'workflow' });
    const boxes = elements(root).filter(({ attributes }) => attributes.class === 'box');
    const [, , card, invoice] = boxes.map(({ attributes }) => Number(attributes.x));
    expect(card).toBeLessThan(invoice!);
    for (const { attributes } of boxes)
      expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(
        Number(root.attributes.width),
      );
  });

  it('is narrower for a column of text, whose words stand for its title', () => {
    const label = 'Confirm with the customer that the order was received in full and without damage';
    const [workflow] = orderModel.workflows as [(typeof orderModel.workflows)[0]];
    const steps = workflow.steps.map((step) => ({ ...step, label, labels: {} }));
    const model = { ...orderModel, workflows: [{ ...workflow, steps }] };
    const [wide, narrow] = [false, true].map((isNarrow) => draw(model, { diagram: 'workflow', isNarrow }));
    expect(Number(narrow!.attributes.width)).toBeLessThan(Number(wide!.attributes.width));
    expect(elements(narrow!).filter(({ attributes }) => attributes.class?.startsWith('title'))).toEqual([]);
    expect(elements(narrow!).some(({ text }) => text.includes('without damage'))).toBe(true);
  });

  it('has nothing of a hostile text but its letters', () => {
    const text = formatModel(hostileModel, 'svg');
    expect(HOSTILE).toContain('<script>');
    expect(text).not.toContain('<script');
  });
});
