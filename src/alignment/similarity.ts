import { type Bag, isCut, type Vocabulary } from './vocabulary.ts';
import { ANCHOR_KINDS, CONCEPTS, type Scores } from './weights.ts';

/** Above any anchor's number. */
const NONE = 0x3fffffff;
const KINDS = ANCHOR_KINDS.length;

/** Compares bags of anchors and lengths at one level. It keeps scratch space, so it is not re-entrant. */
export class Similarity {
  readonly #vocabulary: Vocabulary;
  readonly #scores: Scores;
  readonly #weights: Float64Array;
  readonly #shared = new Float64Array(KINDS);
  readonly #total = new Float64Array(KINDS);
  #concepts: Float64Array = new Float64Array(0);
  /** The expected ratio of target length to source length. */
  ratio: number;

  constructor(vocabulary: Vocabulary, scores: Scores, ratio: number) {
    this.#vocabulary = vocabulary;
    this.#scores = scores;
    this.#weights = Float64Array.from(ANCHOR_KINDS.map((kind) => scores.anchors[kind]));
    this.ratio = ratio;
  }

  /**
   * How well the anchors agree: for each kind its weight × (2 · Dice − 1) × m / (m + saturation), where Dice is
   * over multisets weighted by rarity and m is their mean mass. A kind that neither has says nothing.
   */
  anchors(a: Bag, b: Bag): number {
    if (a.length === 0 && b.length === 0) return 0;
    this.#weigh(a, b);
    let score = 0;
    for (let kind = 0; kind < KINDS; kind++) {
      const total = this.#total[kind]!;
      if (total === 0) continue;
      const mass = total / 2;
      const dice = (2 * this.#shared[kind]!) / total;
      this.#total[kind] = 0;
      this.#shared[kind] = 0;
      score += this.#weights[kind]! * (2 * dice - 1) * (mass / (mass + this.#scores.saturation));
    }
    return score;
  }

  /** Merges two sorted bags into the scratch space, which is all 0 before, summing the rarity of what both have and of what either has. */
  #weigh(a: Bag, b: Bag): void {
    const { kinds, rarity } = this.#vocabulary;
    const shared = this.#shared;
    const sums = this.#total;
    const limit = Math.min(isCut(a) ? a[a.length - 1]! : NONE, isCut(b) ? b[b.length - 1]! : NONE);
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      const left = i < a.length ? a[i]! : NONE;
      const right = j < b.length ? b[j]! : NONE;
      const id = left < right ? left : right;
      if (id > limit) break;
      const kind = kinds[id]!;
      if (left === right) {
        shared[kind]! += rarity[id]!;
        sums[kind]! += rarity[id]!;
      }
      sums[kind]! += rarity[id]!;
      if (left === id) i++;
      if (right === id) j++;
    }
  }

  /** Takes over how rare each concept of the page's lexicon is. */
  teach(rarity: Float64Array): void {
    this.#concepts = rarity;
  }

  /**
   * How well the words agree that the page's lexicon knows: weight × (slope · (Dice − 1) + 1) × m / (m + saturation),
   * as for anchors, but what differs says less than what agrees.
   */
  concepts(a: Int32Array, b: Int32Array): number {
    let shared = 0;
    let total = 0;
    for (let i = 0, j = 0; i < a.length || j < b.length; ) {
      const left = i < a.length ? a[i]! : NONE;
      const right = j < b.length ? b[j]! : NONE;
      const rarity = this.#concepts[Math.min(left, right)]!;
      total += left === right ? 2 * rarity : rarity;
      if (left === right) shared += rarity;
      if (left <= right) i++;
      if (right <= left) j++;
    }
    if (total === 0) return 0;
    const { weight, slope, saturation } = CONCEPTS;
    const dice = (2 * shared) / total;
    return (weight * (slope * (dice - 1) + 1) * total) / (total + 2 * saturation);
  }

  /** At most 0: how far the lengths are from the expected ratio, −weight · min(z²/2, cap). */
  length(source: number, target: number): number {
    const { weight, cap, a, b } = this.#scores.length;
    const expected = source * this.ratio + 1;
    const logarithm = Math.log((target + 1) / expected);
    const square = (logarithm * logarithm) / (a + (2 * b) / (expected + target + 1));
    return -weight * Math.min(square / 2, cap);
  }
}
