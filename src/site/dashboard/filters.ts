/** What findings can be filtered by; the names are those of the address. */
export const FILTERS = ['severity', 'locale', 'page', 'rule'] as const;
export type FilterName = (typeof FILTERS)[number];

export type Filters = Readonly<Partial<Record<FilterName, string>>> & { readonly text?: string };

/** Reads the filters that an address carries; what it carries besides is left alone. */
export function readFilters(search: string): Filters {
  const params = new URLSearchParams(search);
  const found: Record<string, string> = {};
  for (const name of [...FILTERS, 'text']) {
    const value = params.get(name);
    if (value) found[name] = value;
  }
  return found;
}

/** Writes filters into an address, and keeps what else is in it. */
export function writeFilters(search: string, filters: Filters): string {
  const params = new URLSearchParams(search);
  for (const name of [...FILTERS, 'text'] as const) {
    const value = filters[name];
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether something with these values, and this text in it, passes. Letter case says nothing. */
export function passes(
  filters: Filters,
  values: Readonly<Partial<Record<FilterName, string>>>,
  text: string,
): boolean {
  if (FILTERS.some((name) => filters[name] !== undefined && filters[name] !== values[name])) return false;
  const wanted = filters.text?.trim().toLowerCase() ?? '';
  return wanted === '' || text.toLowerCase().includes(wanted);
}
