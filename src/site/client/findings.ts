// Filters the findings of the page. The address is where the filters live: it can be passed on, and gone back from.
import { FILTERS, type Filters, passes, readFilters, writeFilters } from '../dashboard/filters.ts';
import { pluralText, readIsland } from './island.ts';
import { ready } from './ready.ts';

interface Words {
  readonly language: string;
  readonly count: Readonly<Record<string, string>>;
}

const form = document.querySelector<HTMLFormElement>('form.ig-filters');
const words = readIsland<Words>('ig-findings-words');
if (form && words) start(form, words);

function start(form: HTMLFormElement, words: Words): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  const texts = new Map(rows.map((row) => [row, row.textContent ?? '']));
  const status = form.querySelector('[role="status"]');

  const show = (filters: Filters): void => {
    let shown = 0;
    for (const row of rows) {
      const pass = passes(filters, row.dataset, texts.get(row) ?? '');
      row.hidden = !pass;
      if (pass) shown++;
    }
    if (status) status.textContent = pluralText(words.count, shown, words.language);
    document.querySelector('.ig-nothing')?.toggleAttribute('hidden', shown > 0);
  };

  const fill = (): void => {
    const filters = readFilters(location.search);
    for (const name of [...FILTERS, 'text'] as const) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
        field.value = filters[name] ?? '';
    }
    show(filters);
  };

  const read = (): Filters => {
    const entries = [...new FormData(form)].filter(([, value]) => value !== '');
    return Object.fromEntries(entries) as Filters;
  };

  const go = (replace: boolean): void => {
    const filters = read();
    const address = location.pathname + writeFilters(location.search, filters) + location.hash;
    if (address !== location.pathname + location.search + location.hash) {
      if (replace) history.replaceState(history.state, '', address);
      else history.pushState(null, '', address);
    }
    show(filters);
  };

  // Typing makes one entry in the history; a choice makes one each.
  let typing = false;
  form.addEventListener('input', ({ target }) => {
    const isText = target instanceof HTMLInputElement;
    go(isText && typing);
    typing = isText;
  });
  form.addEventListener('reset', () => setTimeout(() => go(false)));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    typing = false;
    fill();
  });
  fill();
  ready();
}
