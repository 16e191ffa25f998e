/**
 * Measures blind alignment against the answer key that bilingual markup is, on any folder or file that has it:
 * `node scripts/bench-align.ts <locale> <path…>`.
 * With `--source <folder>` the translations are plain, their sources stand in that folder, and pages of equal
 * shape are the key, for blocks alone: `node scripts/bench-align.ts de docs/de --source docs/en`.
 * With `--trees <folder>` the key is what was aligned by reading (`docs/accuracy/aligned/`), and the trees' folders
 * stand in that folder: `node scripts/bench-align.ts --trees corpora`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignDocuments } from '../src/alignment/index.ts';
import { measureByHand } from './bench-align/by-hand.ts';
import { calibrate, shareFound } from './bench-align/calibrate.ts';
import { damage, IDENTITY, seeded } from './bench-align/damage.ts';
import { type DocumentPair, readBilinguals, readPairs } from './bench-align/files.ts';
import * as score from './bench-align/score.ts';
import { type SentenceTrial, trySentences } from './bench-align/sentences.ts';

const ALIGNED = join(import.meta.dirname, '../docs/accuracy/aligned');
const SEED = 20260;
const DAMAGES = {
  untouched: { dropped: 0, swapped: 0 },
  dropped: { dropped: 0.1, swapped: 0 },
  swapped: { dropped: 0.05, swapped: 0.05 },
} as const;

function measure(files: Iterable<DocumentPair>) {
  const random = seeded(SEED);
  const blocks = { untouched: score.emptyTally(), dropped: score.emptyTally(), swapped: score.emptyTally() };
  const judged = { paired: [], oneSided: [], segments: [] } as Record<string, score.Judged[]>;
  const segments = score.emptySegmentScore();
  const sentences: SentenceTrial = {
    dropped: 0,
    whole: 0,
    found: [],
    placed: 0,
    alarms: [],
    judged: [],
    paired: [],
  };
  let [pages, bytes, milliseconds] = [0, 0, 0];
  for (const file of files) {
    const key = score.keyOf(file.source, file.target);
    pages++;
    bytes += Buffer.byteLength(file.source.view.text) + Buffer.byteLength(file.target.view.text);
    for (const name of Object.keys(DAMAGES) as (keyof typeof DAMAGES)[]) {
      const side = random() < 0.5;
      const source = side && name === 'dropped' ? damage(file.source, DAMAGES[name], random) : file.source;
      const target = side && name === 'dropped' ? file.target : damage(file.target, DAMAGES[name], random);
      const started = process.cpuUsage().user;
      const alignment = alignDocuments(source, target, { blind: true, calibrations: IDENTITY });
      if (name === 'untouched') {
        milliseconds += (process.cpuUsage().user - started) / 1000;
        score.scoreSegments(alignment, segments, judged.segments!);
      }
      if (key === undefined) continue;
      const keep = name === 'untouched' ? [[], []] : [judged.paired!, judged.oneSided!];
      score.scoreBlocks(alignment, key, blocks[name], keep[0]!, keep[1]!);
    }
    if (key !== undefined) trySentences(file, key, random, sentences);
  }
  return { pages, bytes, milliseconds, blocks, segments, judged, sentences };
}

function report({
  pages,
  bytes,
  milliseconds,
  blocks,
  segments,
  judged,
  sentences,
}: ReturnType<typeof measure>) {
  const speed = { megabytesPerSecond: bytes / 1000 / milliseconds };
  return {
    pages,
    bytes,
    ...speed,
    blocks: Object.fromEntries(Object.entries(blocks).map(([name, tally]) => [name, score.ratesOf(tally)])),
    segments: {
      units: segments.strict.wanted,
      strict: score.ratesOf(segments.strict),
      lax: score.ratesOf(segments.lax),
      cutElsewhere: segments.split / Math.max(1, segments.strict.wanted),
    },
    sentences: { dropped: sentences.dropped, whole: sentences.whole, ...shareFound(sentences) },
    calibration: {
      blockPaired: calibrate(judged.paired!),
      blockOneSided: calibrate(judged.oneSided!),
      segmentPaired: calibrate([...judged.segments!, ...sentences.paired]),
      segmentOneSided: calibrate(sentences.judged),
    },
  };
}

const { values, positionals } = parseArgs({
  options: { source: { type: 'string' }, trees: { type: 'string' } },
  allowPositionals: true,
});
const [locale, ...paths] = positionals;
if (values.trees !== undefined) {
  console.log(JSON.stringify(measureByHand(ALIGNED, values.trees), undefined, 1));
} else if (locale === undefined || paths.length === 0) {
  console.error('Usage: node scripts/bench-align.ts <locale> <path…> [--source <folder>] | --trees <folder>');
  process.exitCode = 2;
} else {
  const files =
    values.source === undefined ? readBilinguals(locale, paths) : readPairs(locale, paths[0]!, values.source);
  console.log(JSON.stringify(report(measure(files)), undefined, 1));
}
