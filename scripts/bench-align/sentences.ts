import { alignDocuments } from '../../src/alignment/index.ts';
import { walkSegments } from '../../src/alignment/project.ts';
import type { Segment } from '../../src/document/types.ts';
import { dropSentences, IDENTITY } from './damage.ts';
import type { Bilingual } from './files.ts';
import type { Judged } from './score.ts';

/** What became of dropped sentences: how surely each was found, and how sure the alarms were that were false. */
export interface SentenceTrial {
  dropped: number;
  /** Paragraphs of several sentences that lost none. */
  whole: number;
  readonly found: number[];
  readonly alarms: number[];
  readonly judged: Judged[];
}

/** Drops a sentence from some paragraphs and looks which are reported as missing; adds to the trial. */
export function trySentences(
  { source, target }: Bilingual,
  random: () => number,
  trial: SentenceTrial,
): void {
  const damaged = dropSentences(target, 0.2, random);
  const gone = idsOf(damaged.dropped);
  const alignment = alignDocuments(source, damaged.document, { blind: true, calibrations: IDENTITY });
  trial.dropped += damaged.dropped.size;
  for (const { pair } of walkSegments(alignment)) {
    if (pair.target.length > 0) continue;
    const ids = pair.source.flatMap((segment) => segment.ids);
    const right = ids.some((id) => gone.has(id));
    trial.judged.push({ confidence: pair.confidence, right });
    (right ? trial.found : trial.alarms).push(pair.confidence);
  }
  for (const { block, pair } of walkSegments(alignment)) {
    if (block.segments[0] === pair && block.target[0]!.segments.length > 1) trial.whole++;
  }
}

function idsOf(segments: ReadonlySet<Segment>): Set<string> {
  return new Set([...segments].flatMap((segment) => segment.ids));
}
