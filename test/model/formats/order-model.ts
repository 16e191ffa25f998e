import type {
  Evidence,
  Label,
  Labels,
  Machine,
  StateModel,
  Workflow,
  WorkflowStep,
} from '../../../src/model/types.ts';

const place = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });
export const at = (line: number, text: string): readonly Evidence[] => [
  { path: 'en/order.md', place: place(line), text },
];
export const label = (text: string, fidelity: Label['fidelity'] = 'translated'): Label => ({
  text,
  path: 'ko/order.md',
  place: place(7),
  fidelity,
});
const labels = (ko: string, fr: string): Labels => ({
  ko: label(ko),
  fr: { ...label(fr), path: 'fr/order.md' },
});
export const ABSENT: Label = { fidelity: 'absent', path: 'fr/order.md', place: place(9) };
const EMPTY = { conditions: [], links: [], notices: [], figures: [], steps: [] };

export function step(
  ordinal: string,
  text: string,
  wordings: Labels,
  more: Partial<WorkflowStep> = {},
): WorkflowStep {
  return {
    id: `step-${ordinal}`,
    ordinal,
    label: text,
    labels: wordings,
    ...EMPTY,
    evidence: at(5, text),
    ...more,
  };
}

const refund = 'If the customer paid by card, refund the card.';
export const workflow: Workflow = {
  id: 'order.md#ship-an-order',
  title: 'Ship an order',
  titles: labels('주문 배송', 'Expédier une commande'),
  page: 'order.md',
  evidence: at(1, 'Ship an order'),
  steps: [
    step('1', 'Pick the goods.', labels('상품을 준비합니다.', 'Préparez les articles.')),
    step('2', 'Settle the payment', labels('결제를 정산합니다', 'Réglez le paiement'), {
      steps: [
        step('2.1', 'Card', labels('카드', 'Carte'), {
          conditions: [
            {
              text: refund,
              texts: labels('카드로 결제한 경우 환불합니다.', 'Carte : remboursez.'),
              evidence: at(6, refund),
            },
          ],
        }),
        step(
          '2.2',
          'Invoice',
          { ko: label('송장'), fr: ABSENT },
          {
            conditions: [{ text: 'If there is an invoice, void it.', texts: {}, evidence: [] }],
            notices: [{ kind: 'warning', text: 'Voiding is final.', texts: {}, evidence: [] }],
            revisions: ['abc123'],
          },
        ),
      ],
    }),
    step('3', 'Hand it to the carrier.', labels('운송업체에 전달합니다.', 'Remettez-la au transporteur.'), {
      links: [{ text: 'carriers', url: 'carriers.md' }],
      figures: [{ url: 'truck.png', alt: 'A truck' }],
    }),
  ],
};

export const value = (id: string, wordings: Labels) => ({
  id,
  labels: wordings,
  canonical: true,
  occurrences: [
    {
      locale: 'ko',
      text: id,
      path: 'ko/order.md',
      place: place(8),
      fidelity: 'kept',
      form: 'code',
      source: at(8, id)[0]!,
    },
    {
      locale: 'fr',
      text: id,
      path: 'fr/order.md',
      place: place(8),
      fidelity: 'kept',
      form: 'code',
      source: at(8, id)[0]!,
    },
  ] as const,
  evidence: at(8, id),
});
const kept = (text: string): Labels => ({ ko: label(text, 'kept'), fr: label(text, 'kept') });

export const situation = (id: string, state: string, caption: string, ko: string, phase: string) => ({
  id,
  state,
  caption,
  captions: { ko: label(ko), fr: ABSENT },
  explanations: {},
  values: { Phase: phase, Currency: 'KRW' },
  evidence: at(20, caption),
});
const blocks = 'Attempts to delete the order while its phase is Paid or Shipped fail.';

export const machine: Machine = {
  id: 'order.md#phases',
  title: 'Phases of an order',
  titles: labels('주문 단계', 'Phases d’une commande'),
  page: 'order.md',
  evidence: at(10, 'Phases of an order'),
  variables: [
    {
      name: 'Phase',
      aliases: ['order phase'],
      labels: kept('Phase'),
      canonical: true,
      occurrences: [],
      values: [
        value('Open', kept('Open')),
        { ...value('Paid', { ko: label('결제됨'), fr: { fidelity: 'mixed' } }), description: 'Money is in.' },
        value('Shipped', kept('Shipped')),
      ],
      evidence: at(11, 'Phase'),
    },
    {
      name: 'parcel state',
      aliases: [],
      labels: labels('소포 상태', 'état du colis'),
      canonical: false,
      occurrences: [],
      values: [{ ...value('lost', labels('분실', 'perdu')), canonical: false }],
      evidence: at(12, 'parcel state'),
    },
  ],
  situations: [
    situation('new', 'a', 'When it is new', '새 주문일 때', 'Open'),
    situation('paid', 'b', 'When it is paid', '결제되었을 때', 'Paid'),
    situation('shipped', 'c', 'When it is on its way', '배송 중일 때', 'Shipped'),
    situation('returned', 'a', 'When it came back', '반품되었을 때', 'Open'),
  ],
  transitions: [
    { from: '[*]', event: 'place the order', to: 'new', events: {}, evidence: [] },
    { from: 'new', event: 'pay', to: 'paid', guard: 'the card is valid', events: {}, evidence: [] },
    { from: 'paid', event: 'ship', to: 'shipped', events: {}, evidence: [] },
    { from: 'shipped', event: 'come back', to: 'returned', events: {}, evidence: [] },
    { from: 'returned', event: 'reopen it', to: 'new', events: {}, evidence: [] },
    { from: 'returned', event: 'delete the order', to: '[*]', events: {}, evidence: [] },
  ],
  rules: [
    {
      kind: 'blocks',
      subject: 'Phase',
      text: blocks,
      texts: labels('결제 또는 배송 중에는 삭제할 수 없습니다.', 'La suppression échoue.'),
      when: { Phase: ['Paid', 'Shipped'] },
      evidence: at(30, blocks),
    },
  ],
};

/** An order's life and the way it is shipped. */
export const orderModel: StateModel = {
  schemaVersion: 1,
  sourceLocale: 'en',
  revision: 'abc123',
  workflows: [workflow],
  machines: [machine],
  lists: [
    {
      id: 'order.md#carriers',
      title: 'Carriers',
      page: 'order.md',
      items: [{ text: 'By sea', texts: labels('해상', 'Par mer'), evidence: at(40, 'By sea') }],
      evidence: at(39, 'Carriers'),
    },
  ],
};

export const EMPTY_MODEL: StateModel = { ...orderModel, workflows: [], machines: [], lists: [] };
