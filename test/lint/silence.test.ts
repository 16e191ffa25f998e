import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Observation, Rule, Scope } from '../../src/lint/rule.ts';
import { silence } from '../../src/lint/silence.ts';
import type { Place } from '../../src/text/place.ts';

const side = { locale: 'sv', language: 'sv', recovered: false };

function rule(id: string, supersedes: string[] = [], scope: Scope = 'segment'): Rule {
  return {
    id,
    scope,
    supersedes,
    category: 'other',
    mqm: 'Other',
    severity: 'error',
    summary: '',
    why: '',
    remedy: '',
    messages: { m: '' },
    options: z.strictObject({}),
    examples: [],
    *check() {},
  };
}

const place = (line: number, from: number, to: number, last = line): Place => ({
  start: { line, column: from },
  end: { line: last, column: to },
});

function seen(of: Rule, target: Place, rest: Partial<Observation> = {}, text = 'text') {
  const observation: Observation = {
    messageId: 'm',
    target: { path: 'sv/a.md', place: target, text },
    ...rest,
  };
  return {
    enabled: { rule: of, severity: of.severity, options: {} },
    observation,
    target: side,
    source: side,
  };
}

const source = (at: Place) => ({ path: 'en/a.md', place: at, text: 'text' });
const left = (...observed: ReturnType<typeof seen>[]) =>
  silence(observed).map(({ enabled }) => enabled.rule.id);

describe('silence', () => {
  const step = rule('missing-step', ['*']);
  const names = rule('terms-match', ['acronyms-match']);
  const acronyms = rule('acronyms-match');
  const doubled = rule('no-doubled-word', [], 'document');

  it('keeps the consequences of a missing step silent, by the place in the source', () => {
    const gap = seen(step, place(4, 9, 1, 5), { source: source(place(4, 1, 80)) }, '');
    expect(left(gap, seen(acronyms, place(9, 1, 2), { source: source(place(4, 10, 12)) }))).toEqual([
      'missing-step',
    ]);
  });

  it('tells what else is missing at the same gap', () => {
    const gap = place(4, 9, 1, 5);
    const block = rule('missing-block', ['*']);
    const all = left(
      seen(step, gap, { source: source(place(4, 1, 80)) }, ''),
      seen(block, gap, { source: source(place(6, 1, 80)) }, ''),
    );
    expect(all).toEqual(['missing-step', 'missing-block']);
  });

  it('leaves rules on one document alone, unless they are named', () => {
    const untranslated = rule('untranslated', ['*']);
    expect(left(seen(untranslated, place(1, 1, 90)), seen(doubled, place(1, 5, 9)))).toEqual([
      'untranslated',
      'no-doubled-word',
    ]);
    const corruption = rule('no-known-corruption', ['no-doubled-word'], 'document');
    const covers = { covers: { target: place(1, 1, 90) } };
    expect(left(seen(corruption, place(1, 40, 45), covers), seen(doubled, place(1, 5, 9)))).toEqual([
      'no-known-corruption',
    ]);
  });

  it('explains one token where a rule says so, not the sentence', () => {
    const sentence = { source: source(place(2, 1, 60)) };
    const token = (at: Place) => ({ ...sentence, covers: { source: at } });
    const lost = seen(names, place(2, 1, 50), token(place(2, 10, 14)));
    expect(left(lost, seen(acronyms, place(2, 1, 50), token(place(2, 10, 14))))).toEqual(['terms-match']);
    expect(left(lost, seen(acronyms, place(2, 1, 50), token(place(2, 30, 34))))).toEqual([
      'terms-match',
      'acronyms-match',
    ]);
  });

  it('lets nothing be explained by what still waits for the corpus', () => {
    const waiting = seen(names, place(2, 1, 50), { pending: {} });
    expect(left(waiting, seen(acronyms, place(2, 5, 9)))).toEqual(['terms-match', 'acronyms-match']);
  });

  it('lets what can only be weighed anew explain its places', () => {
    const waiting = seen(names, place(2, 1, 50), { pending: {}, stands: true });
    expect(left(waiting, seen(acronyms, place(2, 5, 9)))).toEqual(['terms-match']);
  });

  it('gives the word to the first of two rules that silence each other', () => {
    const a = rule('a', ['b']);
    const b = rule('b', ['a']);
    expect(left(seen(a, place(1, 1, 9)), seen(b, place(1, 1, 9)))).toEqual(['a']);
  });
});
