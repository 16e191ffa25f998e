import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';

/** What the target lacks, and where it would stand. */
export interface Gap {
  readonly sources: readonly Block[];
  /** The block before the gap among the blocks of the same container; absent at its beginning. */
  readonly after: Block | undefined;
  /** The container; absent at the top of the document. */
  readonly within: Block | undefined;
}

/** An alignment as a page shows it. */
export interface Pairing {
  /** Under which block of the target the source text stands, and which. */
  readonly sources: ReadonlyMap<Block, readonly Block[]>;
  readonly gaps: readonly Gap[];
}

/** Reads from an alignment which source text belongs under which paragraph, and where something is missing. */
export function readPairing({ blocks }: Alignment): Pairing {
  const sources = new Map<Block, readonly Block[]>();
  const gaps: Gap[] = [];
  const visit = (pairs: readonly BlockPair[], within: Block | undefined): void => {
    let after: Block | undefined;
    for (const { source, target, children } of pairs) {
      const last = target.at(-1);
      if (!last) gaps.push({ sources: source, after, within });
      else {
        if (children.length > 0) visit(children, target[0]);
        else if (source.length > 0) sources.set(last, source);
        after = last;
      }
    }
  };
  visit(blocks, undefined);
  return { sources, gaps };
}
