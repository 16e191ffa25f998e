import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import { createMessages } from '../../../src/messages/index.ts';
import { formatModel } from '../../../src/model/formats/index.ts';
import { extractModel } from '../../../src/model/index.ts';
import { type StandIn, standInsOf } from '../../../src/site/model/stand-ins.ts';
import { drawingOf } from '../../../src/site/render/drawing.ts';
import { h, textOf, visitElements } from '../../../src/site/render/h.ts';
import { writeHtml } from '../../../src/site/render/hast.ts';
import { parseLocale } from '../../../src/text/locale.ts';

function standIns(text: string, language = 'en'): Map<string, StandIn> {
  const locale = parseLocale(language);
  const source = parseDocument({ path: `${language}/a.md`, locale, text }).document;
  return standInsOf(source, extractModel([{ page: 'a.md', source, alignments: new Map() }]));
}

const titles = (found: ReadonlyMap<string, StandIn>) =>
  [...found].map(([name, { model, diagram }]) => [
    name,
    diagram,
    [...model.workflows, ...model.machines].map(({ title }) => title).join(),
  ]);

const STEPS = `Follow these steps:

1. Open the console.
2. Create the order.
3. Prepare the parcel:
   1. Print the label.
   2. Weigh the parcel.

   ![](img/PackingFlow.png)
4. Send the parcel. ![](img/send-workflow.png)
`;

const STATES = `An order can be in one of the following states:

| State | Meaning |
|-------|---------|
| \`Open\` | The order waits for payment. |
| \`Paid\` | The payment has arrived. |
| \`Sent\` | The parcel is on its way. |
`;

describe('a figure that is not there stands for', () => {
  it('the workflow of its section, or the steps of its step', () => {
    const text = `# Orders\n\n## Ship an order\n\n![](img/shipping-workflow.png)\n\n${STEPS}`;
    expect(titles(standIns(text))).toEqual([
      ['shipping-workflow.png', 'workflow', 'Ship an order'],
      ['packingflow.png', 'workflow', 'Prepare the parcel'],
    ]);
  });

  it('the states of its section, not those of another', () => {
    const text = `# Orders\n\n## Ship an order\n\n${STEPS}\n## Order states\n\n![The life cycle of an order](img/1.svg)\n\n${STATES}`;
    expect(titles(standIns(text)).at(-1)).toEqual(['1.svg', 'states', 'Order states']);
  });

  it('nothing where it does not say what it shows, or nothing is told of near it', () => {
    const other = `# Orders\n\n## Ship an order\n\n![The console](img/console.png)\n\n${STEPS}`;
    expect([...standIns(other).keys()]).not.toContain('console.png');
    const far = `# Orders\n\n![](img/workflow.png)\n\n## One\n\n${STEPS}\n## Two\n\n${STEPS}`;
    expect([...standIns(far).keys()]).not.toContain('workflow.png');
  });

  it.each([
    ['fr', 'Suivez ces étapes :', ['Ouvrez la console.', 'Créez la commande.'], 'Le cycle : déroulement'],
    ['ko', '다음 단계를 따르세요.', ['콘솔을 엽니다.', '주문을 만듭니다.'], '주문 절차'],
    [
      'de',
      'Gehen Sie folgendermaßen vor:',
      ['Öffnen Sie die Konsole.', 'Erstellen Sie die Bestellung.'],
      'Bestellablauf',
    ],
  ])('its workflow in %s', (language, lead, steps, alt) => {
    const text = `# T\n\n![${alt}](img/1.png)\n\n${lead}\n\n${steps.map((step, i) => `${i + 1}. ${step}`).join('\n')}\n`;
    expect(titles(standIns(text, language))).toEqual([['1.png', 'workflow', 'T']]);
  });
});

describe('a figure within a step', () => {
  it('shows that step with its own, whatever else the workflow has', () => {
    const { model } = standIns(`# Orders\n\n${STEPS}`).get('packingflow.png')!;
    const [step, ...others] = model.workflows[0]!.steps;
    expect(others).toEqual([]);
    expect(step!.steps.map(({ label }) => label)).toEqual(['Print the label.', 'Weigh the parcel.']);
    expect(standIns(`# Orders\n\n${STEPS}`).has('send-workflow.png')).toBe(false);
  });
});

describe('a drawing in an article', () => {
  const locale = async (tag: string) => ({
    locale: parseLocale(tag),
    slug: tag,
    name: tag,
    messages: await createMessages(tag),
  });

  it('has a label, the words of the text, and no ids', async () => {
    const text =
      '# Orders\n\n![](workflow.png)\n\nFollow these steps:\n\n1. Open <b onclick="x()">it</b>.\n2. Send it & go.\n';
    const standIn = standIns(text).get('workflow.png')!;
    const drawing = drawingOf(standIn, await locale('en'), 'workflow.png')!;
    const html = writeHtml({ type: 'root', children: [drawing] });
    expect(html).toMatch(/<svg [^>]*role="img"[^>]* aria-label="[^"]*Orders/);
    expect(html).toMatch(/viewBox="0 0 \d+ \d+"/);
    expect(html).not.toMatch(/\sid=|labelledby|<b |<script|href=/);
    expect(html).toMatch(/<svg [^>]*style="min-width:\d{2,4}px"/);
    expect(textOf(drawing)).toContain('Send it & go');
    expect(textOf(drawing)).toContain('workflow.png');
    let ids = 0;
    visitElements(h('div', {}, drawing), ({ properties }) => (ids += properties.id === undefined ? 0 : 1));
    expect(ids).toBe(0);
    expect(formatModel(standIn.model, 'svg', { diagram: standIn.diagram })).toContain('aria-labelledby');
  });

  it('speaks the language of its page', async () => {
    const standIn = standIns(`# Orders\n\n![](workflow.png)\n\n${STEPS}`).get('workflow.png')!;
    const drawing = drawingOf(standIn, await locale('sv'), 'workflow.png')!;
    expect(textOf(drawing)).toContain('Ritat utifrån texten');
  });
});
