import { type ClassFigures, sumOf, tableOf } from './figures.ts';

/** A tree that defects were put into. */
export interface TreeOfReach {
  readonly name: string;
  readonly commit?: string;
  /** Pages of equal shape in two languages. */
  readonly pairs: number;
  readonly locales: readonly string[];
}

/** What `npm run bench:drift` writes with `--json`. */
export interface Reach {
  readonly seed: string;
  readonly perClass: number;
  readonly trees: readonly TreeOfReach[];
  readonly classes: readonly (ClassFigures & { readonly cosmetic: boolean })[];
}

/** The figures as Markdown tables: with an anchor, without, and what is cosmetic. */
export function reachTables({ classes }: Reach): string {
  const anchored = classes.filter((each) => each.anchored && !each.cosmetic);
  const unanchored = classes.filter((each) => !each.anchored && !each.cosmetic);
  const cosmetic = classes.filter((each) => each.cosmetic);
  const parts = [tableOf([...anchored, sumOf('**all with an anchor**', anchored)])];
  if (unanchored.length > 0) parts.push('Without an anchor:\n', tableOf(unanchored));
  if (cosmetic.length > 0)
    parts.push('Cosmetic edits, where every finding is a false alarm:\n', tableOf(cosmetic));
  return parts.join('\n');
}
