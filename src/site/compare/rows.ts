import type { Block, Segment } from '../../document/types.ts';
import type { OpenPage } from '../data/site.ts';
import { linkUnits, matchCopies, type UnitLink } from './links.ts';
import { keyOf, type Unit, unitsOf } from './units.ts';

/** A row before it is written: the units that each locale has in it. */
export interface DraftRow {
  readonly source: readonly Unit[];
  readonly targets: ReadonlyMap<string, readonly Unit[]>;
}

/**
 * Lays a page's translations beside its source: a row for every unit of the source, or for several where some
 * locale puts them into one, and a row for everything that a locale adds, after what stands before it.
 */
export function draftRows(page: OpenPage): DraftRow[] {
  const main = page.source?.document;
  if (!main) return [];
  const units = unitsOf(main);
  const groups = new Groups(units);
  const placed = new Map<string, UnitLink[]>();
  for (const { locale, alignment } of page.pairs) {
    const copies = alignment.source === main ? undefined : matchCopies(alignment.source, main);
    const links = linkUnits(alignment).map(({ source, target }) => ({
      source: copies ? source.flatMap((unit) => copies.get(keyOf(unit)) ?? []) : source,
      target,
    }));
    for (const { source, target } of links) if (target.length > 0) groups.join(source);
    placed.set(locale, links);
  }
  const rows = new RowList(units, groups);
  for (const [locale, links] of placed) rows.place(locale, links);
  return rows.list();
}

type Key = Segment | Block;

/** Which units of the source share a row. */
class Groups {
  readonly #index: ReadonlyMap<Key, number>;
  readonly #first: number[];

  constructor(units: readonly Unit[]) {
    this.#index = new Map(units.map((unit, i) => [keyOf(unit), i]));
    this.#first = units.map((_, i) => i);
  }

  join(units: readonly Unit[]): void {
    const indexes = units.map((unit) => this.#index.get(keyOf(unit)) ?? -1).filter((i) => i >= 0);
    const firsts = indexes.map((i) => this.firstOf(i));
    const first = Math.min(...firsts);
    for (const each of firsts) this.#first[each] = first;
  }

  firstOf(index: number): number {
    let i = index;
    while (this.#first[i]! < i) i = this.#first[i]!;
    return i;
  }

  of(unit: Unit | undefined): number | undefined {
    const index = unit && this.#index.get(keyOf(unit));
    return index === undefined ? undefined : this.firstOf(index);
  }
}

interface Growing {
  readonly source: Unit[];
  readonly targets: Map<string, Unit[]>;
  /** What locales add after this row. */
  readonly after: Growing[];
}

class RowList {
  readonly #groups: Groups;
  readonly #rows = new Map<number, Growing>();
  readonly #start: Growing = grow();

  constructor(units: readonly Unit[], groups: Groups) {
    this.#groups = groups;
    units.forEach((unit, i) => {
      const first = groups.firstOf(i);
      if (!this.#rows.has(first)) this.#rows.set(first, grow());
      this.#rows.get(first)!.source.push(unit);
    });
  }

  place(locale: string, links: readonly UnitLink[]): void {
    let last = this.#start;
    for (const { source, target } of links) {
      const index = this.#groups.of(source[0]);
      const row = index === undefined ? undefined : this.#rows.get(index);
      if (row) last = row;
      if (target.length === 0) continue;
      if (row) row.targets.set(locale, [...(row.targets.get(locale) ?? []), ...target]);
      else last.after.push({ ...grow(), targets: new Map([[locale, [...target]]]) });
    }
  }

  list(): DraftRow[] {
    return [this.#start, ...this.#rows.values()].flatMap((row) =>
      row === this.#start ? row.after : [row, ...row.after],
    );
  }
}

const grow = (): Growing => ({ source: [], targets: new Map(), after: [] });
