import type { Block, BlockKind, LocalizedDocument, Segment } from '../document/types.ts';
import { type AnchorReader, readBlock, readSegment } from './anchors.ts';
import { type Bag, joinBags, type Vocabulary } from './vocabulary.ts';

/** A segment as the alignment sees it. */
export interface SegmentNode {
  readonly segment: Segment;
  readonly length: number;
  readonly bag: Bag;
}

/**
 * A block as the alignment sees it. Sections stand beside each other, whatever their levels, so that a heading
 * whose level was changed takes nothing else out of place; `emit` puts them back into one another.
 */
export interface BlockNode {
  /** Undefined for the root, and for what stands before the first heading. */
  readonly block: Block | undefined;
  readonly kind: BlockKind | 'root';
  /** 0 for the source, 1 for the target. */
  readonly side: 0 | 1;
  readonly parent: BlockNode | undefined;
  /** In reading order, counted from 0 within the document. */
  readonly index: number;
  readonly children: BlockNode[];
  segments: SegmentNode[];
  bag: Bag;
  length: number;
  leaves: number;
  /** Its words that the page's lexicon knows, where the block was looked at again. */
  concepts: Int32Array | undefined;
  /** What the block was paired with, if it was. */
  group: Group | undefined;
  /** How much better the block is off without a partner, where it was found to have none. */
  margin: number | undefined;
}

/** Blocks that correspond; mostly one on either side. */
export interface Group {
  readonly source: readonly BlockNode[];
  readonly target: readonly BlockNode[];
  readonly margin: number;
}

interface Draft {
  readonly node: BlockNode;
  /** Provisional anchors of the block itself and of each segment. */
  readonly anchors: readonly number[];
  readonly segments: readonly { segment: Segment; length: number; anchors: readonly number[] }[];
}

/** A document as a tree to align. */
export interface BlockTree {
  readonly root: BlockNode;
  /** In reading order; `nodes[node.index]` is the node. */
  readonly nodes: readonly BlockNode[];
  /** Turns provisional anchors into bags, once the vocabulary is sealed. */
  finish(vocabulary: Vocabulary): void;
}

/** Reads a document into a tree, and its anchors into the vocabulary. */
export function plantTree(document: LocalizedDocument, reader: AnchorReader): BlockTree {
  const planter = new Planter(reader);
  const root = planter.add(undefined, 'root', undefined);
  planter.sections(document.blocks, root);
  return { root, nodes: planter.nodes, finish: (vocabulary) => planter.finish(vocabulary) };
}

class Planter {
  readonly nodes: BlockNode[] = [];
  readonly #drafts: Draft[] = [];
  readonly #reader: AnchorReader;

  constructor(reader: AnchorReader) {
    this.#reader = reader;
  }

  add(block: Block | undefined, kind: BlockKind | 'root', parent: BlockNode | undefined): BlockNode {
    const node: BlockNode = {
      block,
      kind,
      side: this.#reader.side,
      parent,
      index: this.nodes.length,
      children: [],
      segments: [],
      bag: [],
      length: 0,
      leaves: 0,
      concepts: undefined,
      group: undefined,
      margin: undefined,
    };
    this.nodes.push(node);
    parent?.children.push(node);
    return node;
  }

  /** Lays sections out in a row; blocks before the first heading form a section without one. */
  sections(blocks: readonly Block[], root: BlockNode): void {
    const before = blocks.filter((block) => block.kind !== 'section');
    if (before.length > 0) this.#blocks(before, this.add(undefined, 'section', root));
    for (const block of blocks) {
      if (block.kind === 'section') {
        const section = this.add(block, 'section', root);
        this.#draft(section, { ...block, anchors: [] });
        this.#blocks(
          block.children.filter((child) => child.kind !== 'section'),
          section,
        );
        this.sections(
          block.children.filter((child) => child.kind === 'section'),
          root,
        );
      }
    }
  }

  /**
   * Plants siblings. Bullets right after a numbered list belong to its last step, and the numbers right after those
   * go on with it: that is what was meant where too few blanks stand before a bullet for Markdown to see it.
   */
  #blocks(blocks: readonly Block[], parent: BlockNode): void {
    let numbered: BlockNode | undefined;
    let bulleted = false;
    for (const block of blocks) {
      const kind = block.kind === 'list' ? block.children[0]?.kind : undefined;
      if (kind === 'step' && numbered !== undefined && bulleted) {
        this.#draft(this.add(block, 'list', undefined), block);
        this.#blocks(block.children, numbered);
        bulleted = false;
      } else if (kind === 'item' && numbered !== undefined) {
        this.#block(block, numbered.children.at(-1)!);
        bulleted = true;
      } else {
        const node = this.#block(block, parent);
        numbered = kind === 'step' ? node : undefined;
        bulleted = false;
      }
    }
  }

  #block(block: Block, parent: BlockNode): BlockNode {
    const node = this.add(block, block.kind, parent);
    this.#draft(node, block);
    this.#blocks(block.children, node);
    return node;
  }

  #draft(node: BlockNode, block: Block): void {
    const traits = readBlock(block, this.#reader);
    const segments = block.segments.map((segment) => ({
      segment,
      ...readSegment(segment, this.#reader),
    }));
    node.length = segments.reduce((sum, segment) => sum + segment.length, traits.length);
    this.#drafts.push({ node, anchors: traits.anchors, segments });
  }

  /** From the leaves up, so that a container's bag holds what its children have. */
  finish(vocabulary: Vocabulary): void {
    for (const { node, anchors, segments } of this.#drafts) {
      node.segments = segments.map(({ segment, length, anchors }) => ({
        segment,
        length,
        bag: vocabulary.bag(anchors),
      }));
      const bags = node.segments.map((segment) => segment.bag);
      if (anchors.length > 0) bags.push(vocabulary.bag(anchors));
      node.bag = joinBags(bags);
    }
    for (let index = this.nodes.length - 1; index >= 0; index--) {
      const node = this.nodes[index]!;
      if (node.children.length === 0) {
        node.leaves = 1;
        continue;
      }
      node.bag = joinBags([node.bag, ...node.children.map((child) => child.bag)]);
      for (const child of node.children) {
        node.length += child.length;
        node.leaves += child.leaves;
      }
    }
  }
}
