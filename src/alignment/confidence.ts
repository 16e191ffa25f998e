/** What a margin is worth, measured (docs/accuracy/alignment.md): margin → share of such pairs that were right. */
export type Calibration = readonly (readonly [margin: number, right: number])[];

export interface Calibrations {
  readonly paired: Calibration;
  readonly oneSided: Calibration;
}

/** Of blocks. */
export const BLOCK_CALIBRATION: Calibrations = {
  paired: [
    [0, 0.5],
    [0.2, 0.75],
    [0.45, 0.925],
    [0.65, 0.97],
    [1.2, 0.985],
    [1.4, 0.998],
    [3, 0.999],
  ],
  oneSided: [
    [0, 0.46],
    [0.1, 0.68],
    [0.28, 0.78],
    [0.4, 0.87],
    [0.55, 0.925],
    [1.2, 0.95],
    [2, 0.98],
    [3, 0.99],
  ],
};

/** Of segments. */
export const SEGMENT_CALIBRATION: Calibrations = {
  paired: [
    [0, 0.6],
    [0.18, 0.77],
    [0.45, 0.98],
    [0.6, 0.995],
    [2.5, 0.999],
  ],
  oneSided: [
    [0, 0.6],
    [0.07, 0.72],
    [0.3, 0.79],
    [0.6, 0.85],
    [0.95, 0.95],
    [1.8, 0.975],
    [3, 0.985],
  ],
};

/** The share of pairs with this margin that are right, between measured points by straight lines. */
export function confidenceOf(margin: number, calibration: Calibration): number {
  let last = calibration[0]!;
  for (const point of calibration) {
    if (margin < point[0]) {
      const part = point === last ? 0 : (margin - last[0]) / (point[0] - last[0]);
      return round(last[1] + Math.max(0, part) * (point[1] - last[1]));
    }
    last = point;
  }
  return round(last[1]);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
