import { alignDocuments } from '../../src/alignment/index.ts';
import { walkPairs } from '../../src/alignment/project.ts';
import type { BlockPair } from '../../src/alignment/types.ts';
import { dropSentences, IDENTITY } from './damage.ts';
import type { DocumentPair } from './files.ts';
import type { Judged, Key } from './score.ts';

/** What became of dropped sentences: how surely each was found, and how sure the alarms were that were false. */
export interface SentenceTrial {
  dropped: number;
  /** Paragraphs of several sentences that lost none, as far as they were paired at all. */
  whole: number;
  readonly found: number[];
  /** Of those found, how often the very sentence was named. */
  placed: number;
  readonly alarms: number[];
  readonly judged: Judged[];
  /** Pairs of segments around the gaps, right where a unit of the markup stands on both sides. */
  readonly paired: Judged[];
}

/**
 * Drops a sentence from some paragraphs that have as many as their source, on a page whose shape is the source's,
 * and looks in which one is reported as missing; adds to the trial.
 */
export function trySentences(
  { source, target }: DocumentPair,
  key: Key,
  random: () => number,
  trial: SentenceTrial,
): void {
  const partners = new Map([...key].map(([above, below]) => [below, above]));
  const damaged = dropSentences(target, 0.2, random, (block) => {
    return block.segments.length > 1 && partners.get(block)?.segments.length === block.segments.length;
  });
  const alignment = alignDocuments(source, damaged.document, { blind: true, calibrations: IDENTITY });
  trial.dropped += damaged.lost.size;
  for (const block of walkPairs(alignment)) {
    const lost = block.target.map((one) => damaged.lost.get(one)).find((place) => place !== undefined);
    const several = block.source.some(({ segments }) => segments.length > 1);
    if (several && lost === undefined) trial.whole++;
    if (lost !== undefined) judgePaired(block, trial.paired);
    const missing = block.segments.filter((pair) => pair.target.length === 0);
    if (missing.length === 0 || !several) continue;
    const confidence = Math.max(...missing.map((pair) => pair.confidence));
    trial.judged.push({ confidence, right: lost !== undefined });
    (lost === undefined ? trial.alarms : trial.found).push(confidence);
    if (lost !== undefined && isNamed(block, lost)) trial.placed++;
  }
}

/** Whether the sentence of this number is among those that are reported. */
function isNamed({ source, segments }: BlockPair, number: number): boolean {
  const gone = source[0]!.segments[number];
  return segments.some((pair) => pair.target.length === 0 && pair.source.some((one) => one === gone));
}

function judgePaired(block: BlockPair, judged: Judged[]): void {
  for (const { source, target, confidence } of block.segments) {
    const below = new Set(target.flatMap(({ ids }) => ids));
    const above = source.flatMap(({ ids }) => ids);
    if (above.length > 0 && below.size > 0)
      judged.push({ confidence, right: above.some((id) => below.has(id)) });
  }
}
