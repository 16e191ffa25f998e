import type { Judged } from './score.ts';
import type { SentenceTrial } from './sentences.ts';

/** A point of a calibration: at this margin, this share was right, of so many cases. */
export type Point = readonly [margin: number, right: number, cases: number];

/** The fewest cases that a share is told from. */
const FEWEST = 40;
const BINS = 50;

/**
 * How often pairs of a margin are right: quantiles of the margin, made monotone by pooling adjacent violators
 * (isotonic regression), with Laplace's rule so that no share is 1 for want of cases.
 */
export function calibrate(judged: readonly Judged[]): Point[] {
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  const size = Math.max(FEWEST, Math.ceil(sorted.length / BINS));
  const pools: { margin: number; right: number; cases: number }[] = [];
  for (let i = 0; i < sorted.length; i += size) {
    const bin = sorted.slice(i, i + size);
    pools.push({
      margin: bin.reduce((sum, one) => sum + Math.min(one.confidence, 1000), 0),
      right: bin.filter((one) => one.right).length,
      cases: bin.length,
    });
    while (pools.length > 1 && shareOf(pools.at(-2)!) >= shareOf(pools.at(-1)!)) {
      const last = pools.pop()!;
      const before = pools.at(-1)!;
      before.margin += last.margin;
      before.right += last.right;
      before.cases += last.cases;
    }
  }
  return pools.map((pool) => [round(pool.margin / pool.cases), round(shareOf(pool)), pool.cases]);
}

function shareOf({ right, cases }: { right: number; cases: number }): number {
  return (right + 1) / (cases + 2);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The share of dropped sentences found at the threshold that lets at most 1.5 % of whole paragraphs alarm. */
export function shareFound({ dropped, whole, found, placed, alarms }: SentenceTrial) {
  const allowed = Math.floor(whole * 0.015);
  const sorted = [...alarms].sort((a, b) => b - a);
  const threshold = sorted[allowed] ?? 0;
  return {
    found: found.filter((margin) => margin > threshold).length / Math.max(1, dropped),
    foundAtAll: found.length / Math.max(1, dropped),
    placed: placed / Math.max(1, found.length),
    threshold,
    alarms: alarms.length / Math.max(1, whole),
  };
}
