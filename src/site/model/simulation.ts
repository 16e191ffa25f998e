import { type Labels, type Machine, OUTSIDE, type StateRule, type Transition } from '../../model/types.ts';
import type { ToolPage } from '../data/tool-page.ts';
import type { ModelSpeaker, Said } from './say.ts';
import {
  type SimEvent,
  type SimRule,
  type SimState,
  type SimText,
  type Simulation,
  speaksOf,
} from './simulator.ts';

/** Makes of a machine what can be walked through, in the words of a page's locale where it has them. */
export function simulate(machine: Machine, speaker: ModelSpeaker, page: ToolPage): Simulation {
  const text = ({ text, locale }: Said): SimText => {
    const { lang = '', dir = 'ltr' } = page.lang(locale);
    return { text, lang, dir };
  };
  const states = statesOf(machine, speaker, text);
  const events = eventsOf(machine, speaker, text);
  const rules = machine.rules.map((rule) => ruleOf(rule, machine, speaker, text));
  const created = machine.transitions.some(({ from }) => from === OUTSIDE);
  return { states, start: created ? OUTSIDE : (states[0]?.id ?? OUTSIDE), events, rules };
}

type Text = (said: Said) => SimText;

/** Situations with the same values are one state; without situations, each value of each variable is one. */
function statesOf(machine: Machine, speaker: ModelSpeaker, text: Text): SimState[] {
  if (machine.situations.length === 0) {
    return machine.variables.flatMap(({ name, values }) =>
      values.map(({ id, labels, evidence }) => ({
        id: valueId(name, id),
        moments: [text(speaker.own(id, labels, evidence))].filter((moment) => moment.text !== id),
        values: { [name]: id },
      })),
    );
  }
  const groups = Map.groupBy(machine.situations, ({ state }) => state);
  return [...groups].map(([id, moments]) => ({
    id,
    moments: moments.map(({ caption, captions, evidence }) => text(speaker.own(caption, captions, evidence))),
    values: moments[0]!.values,
  }));
}

const valueId = (variable: string, value: string): string => `${variable}=${value}`;

/** What a locale calls an event, where that is a phrase of its own and no other event's. */
export function wordsFor(transition: Transition, transitions: readonly Transition[]): Labels {
  const clear = Object.entries(transition.events).filter(
    ([locale, { text, sentence }]) =>
      !sentence &&
      transitions.every(({ event, events }) => event === transition.event || events[locale]?.text !== text),
  );
  return Object.fromEntries(clear);
}

function eventsOf(machine: Machine, speaker: ModelSpeaker, text: Text): SimEvent[] {
  const stateOf = (end: string, { variable }: Transition): string => {
    if (end === OUTSIDE) return end;
    if (machine.situations.length === 0) return valueId(variable ?? machine.variables[0]?.name ?? '', end);
    return machine.situations.find(({ id }) => id === end)?.state ?? end;
  };
  return [...Map.groupBy(machine.transitions, ({ event }) => event)].map(([event, transitions]) => ({
    label: text(speaker.own(event, wordsFor(transitions[0]!, machine.transitions), [])),
    moves: transitions.map((transition) => ({
      from: stateOf(transition.from, transition),
      to: stateOf(transition.to, transition),
      ...(transition.guard && { guard: text(speaker.own(transition.guard, transition.guards ?? {}, [])) }),
    })),
  }));
}

function ruleOf(rule: StateRule, { transitions }: Machine, speaker: ModelSpeaker, text: Text): SimRule {
  const said = speaker.own(rule.text, rule.texts, rule.evidence);
  const events = [...new Set(transitions.map(({ event }) => event))];
  return {
    kind: rule.kind,
    said: text(said),
    ...(said.href && { href: said.href }),
    when: rule.when,
    events: events.flatMap((event, index) => (speaksOf(rule.text, event) ? [index] : [])),
  };
}
