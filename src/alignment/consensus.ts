import type { Block, LocalizedDocument } from '../document/types.ts';
import { alignDocuments } from './index.ts';
import { walkPairs } from './project.ts';
import type { Alignment, BlockPair } from './types.ts';

/** A block that some locales have where the reference has nothing. */
export interface Surplus {
  readonly kind: string;
  /** The reference's block that it stands after; undefined at the beginning of its parent. */
  readonly after: Block | undefined;
  /** Locale → the block in its document. */
  readonly blocks: ReadonlyMap<string, Block>;
}

/** Documents of one page held against each other where there is no source. */
export interface Consensus {
  /** The document whose structure most agree with; the others are aligned with it. */
  readonly reference: LocalizedDocument;
  /** Locale → its alignment with the reference as source. */
  readonly alignments: ReadonlyMap<string, Alignment>;
  /** Which locales have a block of the reference, its own among them. */
  backing(block: Block): readonly string[];
  /** Whether more than half of the documents have a block of the reference. */
  isShared(block: Block): boolean;
  /** What more than half of the documents have, and a locale lacks. */
  missing(locale: string): readonly BlockPair[];
  /** What other locales have and the reference lacks, the most frequent first. */
  readonly surplus: readonly Surplus[];
}

/**
 * Finds what the locales of a page have in common: each is aligned with the one that is most like all others.
 * What the majority has is held to be right.
 *
 * @param documents one for each locale, at least one
 */
export function findConsensus(documents: readonly LocalizedDocument[]): Consensus {
  const reference = chooseReference(documents);
  const alignments = new Map<string, Alignment>();
  const backing = new Map<Block, string[]>();
  for (const document of documents) {
    if (document === reference) continue;
    const alignment = alignDocuments(reference, document, { blind: true });
    alignments.set(document.locale.name, alignment);
    for (const pair of walkPairs(alignment)) {
      if (pair.target.length > 0) for (const block of pair.source) note(backing, block, document.locale.name);
    }
  }
  const backers = (block: Block) => [reference.locale.name, ...(backing.get(block) ?? [])];
  const isShared = (block: Block) => backers(block).length * 2 > documents.length;
  return {
    reference,
    alignments,
    backing: backers,
    isShared,
    missing: (locale) => {
      const alignment = alignments.get(locale);
      const pairs = alignment === undefined ? [] : [...walkPairs(alignment)];
      return pairs.filter((pair) => pair.type === '1:0' && isShared(pair.source[0]!));
    },
    surplus: findSurplus(alignments),
  };
}

function note<Key>(lists: Map<Key, string[]>, key: Key, locale: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [locale]);
  else list.push(locale);
}

/** The document whose numbers of blocks of each kind differ least from all others'; of equals the longest. */
function chooseReference(documents: readonly LocalizedDocument[]): LocalizedDocument {
  const profiles = documents.map(profileOf);
  const ranked = documents.map((document, i) => ({
    document,
    distance: profiles.reduce((sum, other) => sum + distance(profiles[i]!, other), 0),
    size: [...profiles[i]!.values()].reduce((sum, count) => sum + count, 0),
  }));
  ranked.sort((a, b) => a.distance - b.distance || b.size - a.size);
  const [first] = ranked;
  if (first === undefined) throw new RangeError('A consensus takes at least one document.');
  return first.document;
}

function profileOf(document: LocalizedDocument): Map<string, number> {
  const profile = new Map<string, number>();
  const open = [...document.blocks];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const key = `${block.kind} ${block.level ?? ''}`;
    profile.set(key, (profile.get(key) ?? 0) + 1);
    open.push(...block.children);
  }
  return profile;
}

function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].reduce((sum, key) => sum + Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)), 0);
}

/** Gathers what stands at the same gap of the reference, kind by kind, in the same order. */
function findSurplus(alignments: ReadonlyMap<string, Alignment>): Surplus[] {
  const numbers = new Map<Block | undefined, number>();
  const found = new Map<string, { kind: string; after: Block | undefined; blocks: Map<string, Block> }>();
  for (const [locale, alignment] of alignments) {
    const counts = new Map<string, number>();
    for (const { pair, after, parent } of withNeighbours(alignment.blocks, undefined)) {
      if (pair.source.length > 0) continue;
      for (const block of [after, parent]) if (!numbers.has(block)) numbers.set(block, numbers.size);
      const gap = `${numbers.get(parent)} ${numbers.get(after)} ${pair.kind}`;
      const ordinal = counts.get(gap) ?? 0;
      counts.set(gap, ordinal + 1);
      const key = `${gap} ${ordinal}`;
      const surplus = found.get(key) ?? { kind: pair.kind, after, blocks: new Map<string, Block>() };
      surplus.blocks.set(locale, pair.target[0]!);
      found.set(key, surplus);
    }
  }
  return [...found.values()].sort((a, b) => b.blocks.size - a.blocks.size);
}

function* withNeighbours(
  pairs: readonly BlockPair[],
  parent: Block | undefined,
): Generator<{ pair: BlockPair; after: Block | undefined; parent: Block | undefined }> {
  let after: Block | undefined;
  for (const pair of pairs) {
    yield { pair, after, parent };
    after = pair.source.at(-1) ?? after;
    yield* withNeighbours(pair.children, pair.source[0]);
  }
}
