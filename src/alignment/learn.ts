import { nameKey, searchText, survivesIn, withoutAddresses } from '../text/survives.ts';
import type { Kept, Learnt } from './learnt.ts';
import { walkPairs } from './project.ts';

import type { Alignment, BlockPair, SegmentPair } from './types.ts';
import { scanWords } from './words.ts';

/** Below this a pair teaches what may be the alignment's mistake. */
const TEACHING = 0.75;
/** Shorter texts say more of chance than of the language. */
const TELLING = 40;

/**
 * What one translation teaches: which names of the source it kept, by `nameKey`, and how long it is for its
 * source. A text left in the source language teaches nothing.
 */
export function learnFrom(alignment: Alignment): Learnt {
  const names: Record<string, Kept> = Object.create(null);
  const lengths = { n: 0, sum: 0, squares: 0 };
  for (const block of walkPairs(alignment)) {
    if (block.confidence < TEACHING) continue;
    learnNames(block, names);
    for (const pair of block.segments) learnLength(pair, lengths);
  }
  const { name } = alignment.target.locale;
  return { names: { [name]: names }, lengths: { [name]: lengths } };
}

function learnNames(block: BlockPair, names: Record<string, Kept>): void {
  const source = block.source.flatMap(({ segments }) => segments);
  const target = block.target.flatMap(({ segments }) => segments);
  if (source.length === 0 || target.length === 0) return;
  const raw = target.map(({ text }) => text).join('\n');
  if (raw === source.map(({ text }) => text).join('\n')) return;
  const text = searchText(withoutAddresses(raw));
  const seen = new Set<string>();
  for (const { tokens } of source) {
    for (const { kind, value } of tokens) {
      const key = nameKey(value);
      if ((kind !== 'name' && kind !== 'acronym' && kind !== 'identifier') || seen.has(key)) continue;
      seen.add(key);
      const { met, kept } = names[key] ?? { met: 0, kept: 0 };
      names[key] = { met: met + 1, kept: kept + (survivesIn(value, text) ? 1 : 0) };
    }
  }
}

function learnLength(
  { source, target, confidence }: SegmentPair,
  lengths: { n: number; sum: number; squares: number },
): void {
  if (confidence < TEACHING) return;
  const [from, to] = [source, target].map((side) => side.map(({ plain }) => plain).join(' '));
  const ratio = letterRatio(from!, to!);
  if (from === to || ratio === undefined) return;
  const log = Math.log(ratio);
  lengths.n += 1;
  lengths.sum += log;
  lengths.squares += log * log;
}

/** How long a text is for its source, in letters; `undefined` where either is too short to tell. */
export function letterRatio(source: string, target: string): number | undefined {
  const [from, to] = [scanWords(source).length, scanWords(target).length];
  return from < TELLING || to === 0 ? undefined : to / from;
}
