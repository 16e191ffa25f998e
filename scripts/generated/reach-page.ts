import { type Reach, reachTables } from '../bench-drift/reach.ts';

const METHOD = `\`npm run bench:drift -- --config FILE…\` takes the pairs of pages of equal shape in real trees, puts one seeded defect into a copy of each, checks the page as it was and as it is, and counts a defect as found *at the place* where a new finding stands within three lines of it in the target, or of its counterpart in the source, at any severity. A place of which something is said before the defect is passed over, for it would prove nothing. New findings elsewhere are collateral. Two links swapped whose texts are translated throughout and of like length leave no anchor, and are told apart from those that do. Intervals are score intervals (Wilson 1927) at 95 %. A class with no defects has no place for one in these trees. This page is made from [the figures that the command wrote](reach/).`;

/** A run of the bench, what it stands for, and its figures. */
export interface ReachSection {
  readonly title: string;
  readonly note: string;
  readonly reach: Reach;
}

/** `docs/accuracy/reach.md`: which seeded defects are found, on trees held out and on trees that were tuned on. */
export function reachPage(sections: readonly ReachSection[]): string {
  const parts = sections.map(({ title, note, reach }) =>
    [`## ${title}`, note, treesOf(reach), reachTables(reach).trim()].join('\n\n'),
  );
  return `${['# Reach', METHOD, ...parts].join('\n\n')}\n`;
}

function treesOf({ trees, seed, perClass }: Reach): string {
  const rows = trees.map(
    ({ name, commit, pairs, locales }) => `| ${name} | ${commit ?? '–'} | ${pairs} | ${locales.join(', ')} |`,
  );
  const table = ['| tree | commit | pairs | locales |', '|---|---|---:|---|', ...rows].join('\n');
  return `Seed ${seed}, at most ${perClass} defects a class.\n\n${table}`;
}
