import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, createActor, createMachine } from 'xstate';
import { formatModel, type ModelFormatOptions } from '../../../src/model/formats/index.ts';
import { modelGuards } from '../../../src/model/formats/xstate/guards.ts';
import type { StateModel } from '../../../src/model/types.ts';
import { hostileModel } from './hostile-model.ts';
import { EMPTY_MODEL, machine, orderModel } from './order-model.ts';

function machineOf(model: StateModel, options: ModelFormatOptions = {}): AnyStateMachine {
  const config = JSON.parse(formatModel(model, 'xstate', options));
  return createMachine(config).provide({ guards: modelGuards as never });
}

/** The states that a machine goes through when these events come. */
function walk(model: StateModel, ...events: string[]): unknown[] {
  const actor = createActor(machineOf(model)).start();
  return events.map((type) => {
    actor.send({ type });
    return actor.getSnapshot().value;
  });
}

describe('xstate', () => {
  it('walks through the life of an order, round and out of it', () => {
    expect(
      walk(
        orderModel,
        'place-the-order',
        'pay',
        'ship',
        'come-back',
        'reopen-it',
        'pay',
        'ship',
        'come-back',
      ),
    ).toEqual(['open', 'paid', 'shipped', 'open', 'open', 'paid', 'shipped', 'open']);
    expect(walk(orderModel, 'place-the-order', 'delete-the-order')).toEqual(['open', 'end']);
  });

  it('refuses to delete where a rule of the document says that it fails', () => {
    expect(walk(orderModel, 'place-the-order', 'pay', 'delete-the-order').at(-1)).toBe('paid');
    expect(walk(orderModel, 'place-the-order', 'pay', 'ship', 'delete-the-order').at(-1)).toBe('shipped');
    const paid = machineOf(orderModel).getStateNodeById('order-md-phases.paid');
    expect(paid.config.on).toMatchObject({
      'delete-the-order': [{ guard: { type: 'allowed' }, target: 'end' }],
    });
  });

  it('deletes there where no rule speaks against it, so that the guard is what refuses', () => {
    const [rule] = machine.rules;
    const model = {
      ...orderModel,
      machines: [{ ...machine, rules: [{ ...rule!, when: { Phase: ['Shipped'] } }] }],
    };
    const config = machineOf(model).config as unknown as { states: Record<string, { on?: object }> };
    expect(Object.keys(config.states.paid!.on!)).toEqual(['ship']);
    expect(Object.keys(config.states.shipped!.on!)).toEqual(['come-back', 'delete-the-order']);
  });

  it('leaves a condition in words to its reader', () => {
    const config = JSON.parse(formatModel(orderModel, 'xstate'));
    const actor = createActor(
      createMachine(config).provide({ guards: { ...modelGuards, condition: () => false } as never }),
    ).start();
    actor.send({ type: 'place-the-order' });
    actor.send({ type: 'pay' });
    expect(actor.getSnapshot().value).toBe('open');
    expect(config.states.open.on.pay[0].guard).toEqual({
      type: 'condition',
      params: { text: 'the card is valid' },
    });
  });

  it('ends in a final state', () => {
    const actor = createActor(machineOf(orderModel)).start();
    for (const type of ['place-the-order', 'delete-the-order']) actor.send({ type });
    expect(actor.getSnapshot().status).toBe('done');
  });

  it('describes states in the words of a locale', () => {
    const { states } = JSON.parse(formatModel(orderModel, 'xstate', { locale: 'ko' }));
    expect(states.paid.description).toBe('Paid / 결제되었을 때');
    expect(states.open.description).toBe('Open / 새 주문일 때 / 반품되었을 때');
  });

  it('takes values of variables that have no situations, each life beside the other', () => {
    const values = {
      ...machine,
      situations: [],
      transitions: [{ from: 'Open', event: 'pay', to: 'Paid', variable: 'Phase', events: {}, evidence: [] }],
    };
    const several = { ...orderModel, machines: [values, machine] };
    expect(walk(several, 'pay')).toEqual([{ 'machine-1': 'paid', 'machine-2': 'begin' }]);
  });

  it('takes hostile names: none is a path, a wildcard or a property of every object', () => {
    const config = JSON.parse(formatModel(hostileModel, 'xstate'));
    expect(machineOf(hostileModel).id).toBe('order-md-phases');
    for (const { on = {} } of Object.values(config.states) as { on?: object }[]) {
      for (const name of Object.keys(on)) expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
    }
  });

  it('is a machine where there is none', () => {
    expect(createActor(machineOf(EMPTY_MODEL)).start().getSnapshot().value).toEqual({});
  });
});
