import { ANCHOR_KINDS, type AnchorKind, LONE } from './weights.ts';

/**
 * The anchors of a unit of text, rarest first: ranks in the vocabulary, in ascending order, one of an anchor for
 * each time that it is met. A plain array, for thousands of typed ones weigh on the garbage collector.
 */
export type Bag = readonly number[];

const KIND_NUMBER = new Map<AnchorKind, number>(ANCHOR_KINDS.map((kind, number) => [kind, number]));

/** The number by which the vocabulary knows a kind. */
export function kindNumber(kind: AnchorKind): number {
  return KIND_NUMBER.get(kind)!;
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The anchors of two documents as small numbers, rarest first, so that a bag of anchors is a sorted array and a
 * cut-off bag keeps what tells most. Filled with `add` from both sides, then sealed once.
 */
export class Vocabulary {
  /** Kind by kind, so that keys are integers of 32 bits, which maps find fastest. */
  readonly #numbers = ANCHOR_KINDS.map(() => new Map<number, number>());
  readonly #kinds: number[] = [];
  /** In how many bags of the source and of the target an anchor stands. */
  readonly #met: [number[], number[]] = [[], []];
  #rank: Int32Array = new Int32Array(0);
  /** By rank: the kind's number and the rarity from 0 to 1. */
  kinds: Uint8Array = new Uint8Array(0);
  rarity: Float64Array = new Float64Array(0);

  /** The provisional number of an anchor, counted for one bag of the side (0 source, 1 target). */
  add(kind: number, hash: number, side: 0 | 1): number {
    const numbers = this.#numbers[kind]!;
    let number = numbers.get(hash);
    if (number === undefined) {
      number = this.#kinds.length;
      numbers.set(hash, number);
      this.#kinds.push(kind);
      this.#met[0].push(0);
      this.#met[1].push(0);
    }
    this.#met[side][number]!++;
    return number;
  }

  /** @param bags how many bags both documents have together, which rarity is relative to */
  seal(bags: number): void {
    const scale = Math.log(bags / 2 + 2);
    const rarity = this.#kinds.map((kind, number) => {
      const [source, target] = [this.#met[0][number]!, this.#met[1][number]!];
      const lone = source === 0 || target === 0 ? LONE[ANCHOR_KINDS[kind]!] : 1;
      return lone * Math.max(0.05, 1 - Math.log(Math.max(source, target)) / scale);
    });
    const order = Int32Array.from(rarity.keys()).sort((a, b) => rarity[b]! - rarity[a]! || a - b);
    this.#rank = new Int32Array(order.length);
    this.kinds = new Uint8Array(order.length);
    this.rarity = new Float64Array(order.length);
    order.forEach((number, rank) => {
      this.#rank[number] = rank;
      this.kinds[rank] = this.#kinds[number]!;
      this.rarity[rank] = rarity[number]!;
    });
  }

  /** The sorted bag of provisional numbers, without what says nothing. */
  bag(numbers: readonly number[]): Bag {
    let count = 0;
    const ranks = scratchFor(numbers.length);
    for (const number of numbers) {
      const rank = this.#rank[number]!;
      if (this.rarity[rank]! > 0) ranks[count++] = rank;
    }
    return sorted(ranks, count, count);
  }
}

let scratch = new Int32Array(1024);

function scratchFor(length: number): Int32Array {
  if (scratch.length < length) scratch = new Int32Array(2 * length);
  return scratch;
}

/** More numbers than this are sorted faster by the engine than in place, one by one. */
const FEW = 40;

/** The least `wanted` of the first `count` numbers, in ascending order; the numbers themselves are sorted too. */
function sorted(numbers: Int32Array, count: number, wanted: number): Bag {
  if (count > FEW) numbers.subarray(0, count).sort();
  else {
    for (let next = 1; next < count; next++) {
      const number = numbers[next]!;
      let at = next;
      for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
      numbers[at] = number;
    }
  }
  const bag: number[] = [];
  for (let i = 0; i < wanted; i++) bag.push(numbers[i]!);
  return bag;
}

/** The largest bag that is compared; what lies beyond is the least telling. */
const LARGEST = 96;
const EMPTY: Bag = [];

/** The bags of several parts as one, cut off where it grows too large. */
export function joinBags(bags: readonly Bag[]): Bag {
  if (bags.length < 2) return bags[0] ?? EMPTY;
  let total = 0;
  for (const bag of bags) total += bag.length;
  const joined = scratchFor(total);
  let at = 0;
  for (const bag of bags) for (const rank of bag) joined[at++] = rank;
  return sorted(joined, total, Math.min(total, LARGEST));
}

/** Whether a bag may have been cut off, so that nothing is known of anchors beyond its last. */
export function isCut(bag: Bag): boolean {
  return bag.length >= LARGEST;
}
