import { walkSegments } from '../../alignment/project.ts';
import type { Alignment } from '../../alignment/types.ts';
import { lettersOf, scanWords } from '../../alignment/words.ts';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { allSegments } from './locate.ts';

/** Pairs at least this sure, of texts at least this long, say something of the languages' ratio; so many are enough. */
const SURE = 0.9;
const TELLING = 20;
const ENOUGH = 8;
/** Letters on either side that are taken for as long as each other before anything is read. */
const PRIOR = 500;

const RATIOS = new WeakMap<Alignment, number>();

/** How long the translation's text is for the source's: the median over sure pairs of one page. */
export function expectedRatio(alignment: Alignment): number {
  const known = RATIOS.get(alignment);
  if (known !== undefined) return known;
  const ratios: number[] = [];
  for (const { pair } of walkSegments(alignment)) {
    if (pair.type !== '1:1' || pair.confidence < SURE) continue;
    const [from, to] = [lettersOf(pair.source), lettersOf(pair.target)];
    if (from >= TELLING && to > 0 && pair.source[0]!.plain !== pair.target[0]!.plain) ratios.push(to / from);
  }
  ratios.sort((a, b) => a - b);
  const ratio = ratios.length < ENOUGH ? overallRatio(alignment) : ratios[ratios.length >> 1]!;
  RATIOS.set(alignment, ratio);
  return ratio;
}

function overallRatio({ source, target }: Alignment): number {
  const letters = (document: LocalizedDocument) => lettersOf(leafSegments(document));
  return (letters(target) + PRIOR) / (letters(source) + PRIOR);
}

/** The same for all that stands in some blocks, code with it. */
export function lettersIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + lettersOf(allSegments(block)) + codeLetters(block), 0);
}

function codeLetters({ kind, value = '', children }: Block): number {
  const own = kind === 'code' ? scanWords(value).length : 0;
  return children.reduce((sum, child) => sum + codeLetters(child), own);
}

/** How the lengths of a text and of its translation fit: 0 where they do as the rest of the page does. */
export function misfit(ratio: number, source: number, target: number): number {
  return Math.abs(Math.log(Math.max(1, target) / Math.max(1, source * ratio)));
}
