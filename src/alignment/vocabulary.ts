import { ANCHOR_KINDS, type AnchorKind, LONE } from './weights.ts';

const KIND_NUMBER = new Map<AnchorKind, number>(ANCHOR_KINDS.map((kind, number) => [kind, number]));

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
  readonly #numbers = new Map<number, number>();
  readonly #kinds: number[] = [];
  /** In how many bags of the source and of the target an anchor stands. */
  readonly #met: [number[], number[]] = [[], []];
  #rank: Int32Array = new Int32Array(0);
  /** By rank: the kind's number and the rarity from 0 to 1. */
  kinds: Uint8Array = new Uint8Array(0);
  rarity: Float64Array = new Float64Array(0);

  /** The provisional number of an anchor, counted for one bag of the side (0 source, 1 target). */
  add(kind: AnchorKind, hash: number, side: 0 | 1): number {
    const kindNumber = KIND_NUMBER.get(kind)!;
    const key = hash * ANCHOR_KINDS.length + kindNumber;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#kinds.length;
      this.#numbers.set(key, number);
      this.#kinds.push(kindNumber);
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
  bag(numbers: readonly number[]): Int32Array {
    const ranks = numbers.map((number) => this.#rank[number]!).filter((rank) => this.rarity[rank]! > 0);
    return Int32Array.from(ranks).sort();
  }
}

/** The largest bag that is compared; what lies beyond is the least telling. */
const LARGEST = 96;
const EMPTY = new Int32Array(0);

/** The bags of several parts as one, cut off where it grows too large. */
export function joinBags(bags: readonly Int32Array[]): Int32Array {
  if (bags.length === 1) return bags[0]!;
  if (bags.length === 0) return EMPTY;
  const total = bags.reduce((sum, bag) => sum + bag.length, 0);
  const joined = new Int32Array(total);
  let at = 0;
  for (const bag of bags) {
    joined.set(bag, at);
    at += bag.length;
  }
  joined.sort();
  return total > LARGEST ? joined.slice(0, LARGEST) : joined;
}

/** Whether a bag may have been cut off, so that nothing is known of anchors beyond its last. */
export function isCut(bag: Int32Array): boolean {
  return bag.length >= LARGEST;
}
