import type { BlockNode } from './tree.ts';
import { joinBags } from './vocabulary.ts';

/** A paragraph by itself, which may be one of a couple on the other side; nothing else is split or joined. */
export function lone(node: BlockNode): BlockNode | undefined {
  return node.kind === 'paragraph' && node.children.length === 0 ? node : undefined;
}

/** Neighbouring paragraphs taken as one; a couple is joined once, whatever it is held against. */
export class Couples {
  readonly #nodes: readonly BlockNode[];
  readonly #joined: (BlockNode | undefined)[] = [];
  readonly #asked: boolean[] = [];

  constructor(nodes: readonly BlockNode[]) {
    this.#nodes = nodes;
  }

  /** The couple that begins at an index; undefined where the two are not both paragraphs. */
  at(index: number): BlockNode | undefined {
    if (!this.#asked[index]) {
      this.#asked[index] = true;
      const [first, second] = [lone(this.#nodes[index]!), lone(this.#nodes[index + 1]!)];
      this.#joined[index] = first && second && joinNodes(first, second);
    }
    return this.#joined[index];
  }
}

function joinNodes(first: BlockNode, second: BlockNode): BlockNode {
  const concepts = first.concepts && [...first.concepts, ...(second.concepts ?? [])];
  return {
    ...first,
    block: undefined,
    concepts: concepts && Int32Array.from(new Set(concepts)).sort(),
    bag: joinBags([first.bag, second.bag]),
    length: first.length + second.length,
  };
}
