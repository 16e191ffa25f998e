/** What a margin is worth, measured (docs/accuracy.md): margin → share of such pairs that were right. */
export type Calibration = readonly (readonly [margin: number, right: number])[];

export interface Calibrations {
  readonly paired: Calibration;
  readonly oneSided: Calibration;
}

/** Of blocks. */
export const BLOCK_CALIBRATION: Calibrations = {
  paired: [
    [0, 0.5],
    [1, 0.9],
    [3, 0.99],
  ],
  oneSided: [
    [0, 0.5],
    [1, 0.9],
    [3, 0.99],
  ],
};

/** Of segments. */
export const SEGMENT_CALIBRATION: Calibrations = {
  paired: [
    [0, 0.5],
    [1, 0.9],
    [3, 0.99],
  ],
  oneSided: [
    [0, 0.5],
    [1, 0.9],
    [3, 0.99],
  ],
};

/** The share of pairs with this margin that are right, between measured points by straight lines. */
export function confidenceOf(margin: number, calibration: Calibration): number {
  let [lastMargin, lastRight] = calibration[0]!;
  for (const [next, right] of calibration) {
    if (margin < next) {
      const part = next === lastMargin ? 0 : (margin - lastMargin) / (next - lastMargin);
      return round(lastRight + Math.max(0, part) * (right - lastRight));
    }
    [lastMargin, lastRight] = [next, right];
  }
  return round(lastRight);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
