import type { Verdict } from './judge.ts';

/** What a class of defects came to. */
export interface ClassFigures {
  readonly name: string;
  readonly anchored: boolean;
  readonly defects: number;
  readonly onPage: number;
  readonly atPlace: number;
  readonly collateral: number;
  /** 95 % interval of the share found at the place. */
  readonly interval: readonly [number, number];
}

export function figuresOf(name: string, anchored: boolean, verdicts: readonly Verdict[]): ClassFigures {
  const count = (isCounted: (verdict: Verdict) => boolean) => verdicts.filter(isCounted).length;
  const atPlace = count((verdict) => verdict.atPlace);
  return {
    name,
    anchored,
    defects: verdicts.length,
    onPage: count(({ onPage }) => onPage),
    atPlace,
    collateral: verdicts.reduce((sum, { collateral }) => sum + collateral.length, 0),
    interval: wilson(atPlace, verdicts.length),
  };
}

/** The score interval of a share (Wilson 1927), at 95 %. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The figures as a Markdown table, with all anchored classes summed up at the end. */
export function tableOf(classes: readonly ClassFigures[]): string {
  const rows = classes.map((each) => rowOf(each));
  return [
    '| class | defects | on the page | at the place | 95 % interval | collateral |',
    '|---|---:|---:|---:|---|---:|',
    ...rows,
    '',
  ].join('\n');
}

function rowOf({ name, defects, onPage, atPlace, interval, collateral }: ClassFigures): string {
  const share = (count: number) => (defects === 0 ? '–' : (count / defects).toFixed(3));
  const [low, high] = interval;
  return `| ${name} | ${defects} | ${share(onPage)} | ${share(atPlace)} | ${low.toFixed(3)}–${high.toFixed(3)} | ${share(collateral)} |`;
}

export function sumOf(name: string, classes: readonly ClassFigures[]): ClassFigures {
  const total = (key: 'defects' | 'onPage' | 'atPlace' | 'collateral') =>
    classes.reduce((sum, each) => sum + each[key], 0);
  const sums = {
    defects: total('defects'),
    onPage: total('onPage'),
    atPlace: total('atPlace'),
    collateral: total('collateral'),
  };
  return { name, anchored: true, ...sums, interval: wilson(sums.atPlace, sums.defects) };
}
