import type { Block } from '../../../src/document/types.ts';
import { type Defect, damageTarget, type PagePair } from '../defect.ts';
import type { Random } from '../random.ts';

/** A line of code that is the same in source and target and is no comment, with its span in the target. */
function sharedLine(
  page: PagePair,
  random: Random,
): { source: Block; start: number; line: string } | undefined {
  const lines = page.blocks.flatMap(([source, target]) => {
    if (target.kind !== 'code' || (target.value ?? '').split('\n').length < 3) return [];
    const inSource = new Set((source.value ?? '').split('\n').map((line) => line.trim()));
    return [...page.targetText.slice(target.span.start, target.span.end).matchAll(/^.*$/gm)]
      .filter(([line]) => inSource.has(line.trim()) && /^[^#/*<"'`-]*[a-z]{3}/i.test(line.trim()))
      .map((match) => ({ source, start: target.span.start + match.index, line: match[0] }));
  });
  return random.pick(lines);
}

const lineChanged: Defect = {
  name: 'line of code changed',
  anchored: true,
  apply(page, random) {
    const choice = sharedLine(page, random);
    if (!choice) return undefined;
    const word = /[a-z]{3}/i.exec(choice.line)!;
    const start = choice.start + word.index;
    const changed = word[0][0] === 'q' ? 'x' : 'q';
    return damageTarget(page, { start, end: start + 1 }, changed, choice.source);
  },
};

const lineDropped: Defect = {
  name: 'line of code dropped',
  anchored: true,
  apply(page, random) {
    const choice = sharedLine(page, random);
    if (!choice) return undefined;
    const end = choice.start + choice.line.length + 1;
    return damageTarget(page, { start: choice.start, end }, '', choice.source);
  },
};

const headingLevel: Defect = {
  name: 'level of a heading changed',
  anchored: true,
  apply(page, random) {
    const fit = page.blocks.filter(
      ([, { kind, level = 0, span }]) =>
        kind === 'heading' && level >= 2 && level <= 4 && page.targetText[span.start] === '#',
    );
    const choice = random.pick(fit);
    return (
      choice && damageTarget(page, { start: choice[1].span.start, end: choice[1].span.start }, '#', choice[0])
    );
  },
};

export const CODE: readonly Defect[] = [lineChanged, lineDropped, headingLevel];
