// Walks through the states of a machine. What is tried and does not go says why, with the sentence it comes from.
import {
  attempt,
  judge,
  type Outcome,
  type SimRule,
  type SimState,
  type SimText,
  type Simulation,
} from '../model/simulator.ts';
import { el } from './el.ts';
import { readIsland } from './island.ts';

interface Words {
  readonly outside: string;
  readonly gone: string;
  readonly done: string;
  readonly refused: string;
  readonly unknown: string;
  readonly nowhere: string;
  readonly allows: string;
  readonly refuses: string;
  readonly says: string;
  readonly elsewhere: string;
  readonly read: string;
  readonly if: string;
  readonly here: string;
  readonly notHere: string;
}

class Simulator {
  readonly #root: HTMLElement;
  readonly #simulation: Simulation;
  readonly #words: Words;
  #at: string;
  #walked = false;

  constructor(root: HTMLElement, simulation: Simulation, words: Words) {
    this.#root = root;
    this.#simulation = simulation;
    this.#words = words;
    this.#at = simulation.start;
    this.#events();
    this.#jumps();
    this.#part('reset').addEventListener('click', () => {
      this.#at = simulation.start;
      this.#walked = false;
      this.#part('path').replaceChildren();
      this.#part('outcome').replaceChildren();
      this.#show();
    });
    this.#show();
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #state(id: string): SimState | undefined {
    return this.#simulation.states.find((state) => state.id === id);
  }

  #events(): void {
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-event]')) {
      button.addEventListener('click', () => this.#try(Number(button.dataset.event)));
    }
  }

  #jumps(): void {
    const select = this.#part('jump') as HTMLSelectElement;
    select.addEventListener('change', () => {
      this.#at = select.value;
      this.#walked = true;
      this.#part('outcome').replaceChildren();
      this.#show();
    });
  }

  #try(index: number): void {
    const outcome = attempt(this.#simulation, this.#at, index);
    const event = this.#simulation.events[index]!;
    if (outcome.kind === 'moved') {
      this.#at = outcome.to;
      this.#walked = true;
      this.#part('path').append(el('li', {}, said(event.label), ' → ', this.#name(outcome.to)));
    }
    this.#part('outcome').replaceChildren(...this.#tell(outcome, event.label));
    this.#show();
  }

  #tell(outcome: Outcome, event: SimText): Node[] {
    const words = this.#words;
    const lead = (text: string, kind: string) =>
      el('p', { class: `ig-outcome ig-${kind}` }, el('strong', {}, text), ' ', said(event));
    if (outcome.kind === 'moved') {
      const guard = outcome.guard ? [el('p', {}, `${words.if} `, said(outcome.guard))] : [];
      return [lead(words.done, 'clean'), ...guard];
    }
    if (outcome.kind === 'refused') return [lead(words.refused, 'error'), this.#quote(outcome.rule)];
    const from = outcome.from.flatMap((id, i) => [i > 0 ? '; ' : ' ', this.#name(id)]);
    return [lead(words.unknown, 'warning'), el('p', {}, words.nowhere, ...from)];
  }

  #quote({ said: sentence, href }: SimRule): HTMLElement {
    const link = href ? [el('footer', {}, el('a', { href }, this.#words.read))] : [];
    return el('blockquote', {}, el('p', {}, said(sentence)), ...link);
  }

  #name(id: string): Node {
    const state = this.#state(id);
    if (state) return el('span', {}, Object.values(state.values).join(' · '));
    return document.createTextNode(this.#walked ? this.#words.gone : this.#words.outside);
  }

  #show(): void {
    const state = this.#state(this.#at);
    const { words, events, rules } = { ...this.#simulation, words: this.#words };
    this.#part('state').replaceChildren(...(state ? describe(state) : [el('p', {}, this.#name(this.#at))]));
    (this.#part('jump') as HTMLSelectElement).value = this.#at;
    for (const [index, { moves }] of events.entries()) {
      const button = this.#root.querySelector(`[data-event="${index}"]`)!;
      const open = moves.some(({ from }) => from === this.#at);
      button.classList.toggle('ig-open', open);
      button.querySelector('small')!.textContent = open ? words.here : words.notHere;
    }
    const items = rules.flatMap((rule) => {
      const verdict = judge(rule, state);
      if (verdict === 'silent') return [];
      const chip = el('span', { class: `ig-chip ig-verdict-${verdict}` }, words[verdict]);
      return [el('li', {}, chip, ' ', said(rule.said))];
    });
    this.#part('rules').replaceChildren(...items);
  }
}

function describe({ moments, values }: SimState): Node[] {
  const pairs = Object.entries(values).map(([name, value]) =>
    el('div', {}, el('dt', {}, el('code', {}, name)), el('dd', {}, el('code', {}, value))),
  );
  const captions = moments.map((moment) => el('li', {}, said(moment)));
  return [el('dl', {}, ...pairs), el('ul', { class: 'ig-moments' }, ...captions)];
}

function said({ text, lang, dir }: SimText): HTMLElement {
  return el('span', { lang, dir }, text);
}

for (const root of document.querySelectorAll<HTMLElement>('.ig-simulator')) {
  const data = readIsland<{ simulation: Simulation; words: Words }>(`${root.id}-data`);
  if (data) new Simulator(root, data.simulation, data.words);
}
