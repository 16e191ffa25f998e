// Lets two locales of a page be chosen. The choice lives in the address; the rows are asked for once.
import { type Column, countRows, type TableWords, tableRows } from '../compare/table.ts';
import type { Comparison } from '../compare/types.ts';
import { toDom } from './dom.ts';
import { pluralText, readIsland } from './island.ts';
import { ready } from './ready.ts';

interface Data {
  readonly rows: string;
  readonly left: string;
  readonly right: string;
  readonly columns: readonly Column[];
  readonly words: TableWords & {
    readonly language: string;
    readonly count: Readonly<Record<string, string>>;
  };
}

const data = readIsland<Data>('ig-compare-data');
const form = document.querySelector<HTMLFormElement>('form.ig-compare-form');
if (data && form) start(data, form);

function start(data: Data, form: HTMLFormElement): void {
  const [left, right, only] = ['left', 'right', 'only'].map((name) => form.elements.namedItem(name));
  if (!(left instanceof HTMLSelectElement && right instanceof HTMLSelectElement)) return;
  if (!(only instanceof HTMLInputElement)) return;
  const table = document.querySelector('.ig-compare table')!;
  const status = form.querySelector('[role="status"]')!;
  let comparison: Promise<Comparison> | undefined;
  let shown = `${data.left} ${data.right}`;

  const render = async (): Promise<void> => {
    const wanted = `${left.value} ${right.value}`;
    if (wanted === shown) return;
    shown = wanted;
    comparison ??= fetch(data.rows).then((answer) => answer.json() as Promise<Comparison>);
    const { rows } = await comparison;
    if (wanted !== shown) return;
    const columns = [left, right].map(({ value }) => data.columns.find(({ name }) => name === value)!);
    const [from, to] = columns as [Column, Column];
    const body = tableRows({ rows, left: from, right: to, words: data.words }).map(toDom);
    table.querySelector('tbody')!.replaceChildren(...body);
    table.querySelectorAll('thead [lang]').forEach((head, i) => {
      const { label, lang, dir } = columns[i]!;
      head.textContent = label;
      head.setAttribute('lang', lang);
      head.setAttribute('dir', dir);
    });
    const { differing } = countRows(rows, from.name, to.name);
    status.textContent = pluralText(data.words.count, differing, data.words.language);
  };

  const fill = (): void => {
    const params = new URLSearchParams(location.search);
    const known = (value: string | null) => data.columns.some(({ name }) => name === value);
    const [from, to] = [params.get('left'), params.get('right')];
    left.value = known(from) ? from! : data.left;
    right.value = known(to) ? to! : data.right;
    only.checked = params.get('only') === '1';
    void render().finally(ready);
  };

  const keep = (): void => {
    const url = new URL(location.href);
    const values = { left: left.value, right: right.value, only: only.checked ? '1' : '' };
    const defaults = { left: data.left, right: data.right, only: '' };
    for (const name of ['left', 'right', 'only'] as const) {
      if (values[name] === defaults[name]) url.searchParams.delete(name);
      else url.searchParams.set(name, values[name]);
    }
    history.pushState(null, '', url);
    void render();
  };

  form.addEventListener('change', keep);
  form.querySelector('button')!.addEventListener('click', () => {
    [left.value, right.value] = [right.value, left.value];
    keep();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fill);
  fill();
}
