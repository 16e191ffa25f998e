import { describe, expect, it } from 'vitest';
import {
  attempt,
  judge,
  type SimRule,
  type Simulation,
  speaksOf,
} from '../../../src/site/model/simulator.ts';

const text = (text: string, lang = 'en') => ({ text, lang, dir: 'ltr' });

const blocks: SimRule = {
  kind: 'blocks',
  said: text('You cannot delete the disk while it is Attached.'),
  when: { state: ['Attached'] },
  events: [1],
};
const requires: SimRule = {
  kind: 'requires',
  said: text('The disk must be Attached for you to write to it.'),
  when: { state: ['Attached'] },
  events: [],
};
const disk: Simulation = {
  states: [
    { id: 'free', moments: [], values: { state: 'Free' } },
    { id: 'attached', moments: [], values: { state: 'Attached' } },
  ],
  start: '[*]',
  events: [
    { label: text('attach the disk'), moves: [{ from: 'free', to: 'attached' }] },
    { label: text('delete the disk'), moves: [{ from: 'free', to: '[*]' }] },
  ],
  rules: [blocks, requires],
};

describe('a walk through states', () => {
  it('goes where the documentation says', () => {
    expect(attempt(disk, 'free', 0)).toEqual({ kind: 'moved', to: 'attached' });
    expect(attempt(disk, 'free', 1)).toEqual({ kind: 'moved', to: '[*]' });
  });

  it('is refused by the rule that speaks of the event, and names it', () => {
    expect(attempt(disk, 'attached', 1)).toEqual({ kind: 'refused', rule: blocks });
  });

  it('claims nothing that the documentation leaves open', () => {
    expect(attempt(disk, 'attached', 0)).toEqual({ kind: 'unknown', from: ['free'] });
    expect(attempt(disk, '[*]', 1)).toEqual({ kind: 'unknown', from: ['free'] });
  });
});

describe('a rule', () => {
  const [free, attached] = disk.states;

  it('allows or refuses by the values of the state', () => {
    expect([judge(blocks, free), judge(blocks, attached)]).toEqual(['elsewhere', 'refuses']);
    expect([judge(requires, free), judge(requires, attached)]).toEqual(['refuses', 'allows']);
  });

  it('is silent outside of all states, and about variables that the state lacks', () => {
    expect(judge(blocks, undefined)).toBe('silent');
    expect(judge({ ...blocks, when: { power: ['On'] } }, attached)).toBe('silent');
  });

  it('without values is a saying', () => {
    expect(judge({ ...requires, when: {} }, free)).toBe('says');
    expect(judge({ ...blocks, kind: 'persists', when: {} }, free)).toBe('says');
  });
});

describe('a sentence speaks of an event', () => {
  it('where all words of the event stand in it', () => {
    expect(speaksOf('If you delete the disk while Attached, the call fails.', 'delete the disk')).toBe(true);
    expect(speaksOf('The disk is Attached.', 'delete the disk')).toBe(false);
    expect(speaksOf('Wenn Sie den Datenträger löschen, schlägt es fehl.', 'den Datenträger löschen')).toBe(
      true,
    );
  });

  it('in a language without blanks as well', () => {
    expect(speaksOf('接続中にディスクを削除すると失敗します。', 'ディスクを削除')).toBe(true);
    expect(speaksOf('ディスクは接続中です。', 'ディスクを削除')).toBe(false);
  });

  it('and of nothing where the event has no words', () => {
    expect(speaksOf('Anything.', '—')).toBe(false);
  });
});
