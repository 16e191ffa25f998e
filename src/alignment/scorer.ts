import { areParallel, formCost, gapCost } from './form.ts';
import { nestedScore } from './nested.ts';
import { bestScore } from './sequence.ts';
import type { Similarity } from './similarity.ts';
import { blockProblem } from './table.ts';
import type { BlockNode } from './tree.ts';

const NEVER = Number.NEGATIVE_INFINITY;
/** Containers nested more deeply than this are compared by their bags. */
const DEEPEST = 40;
/** Sequences with no more pairs than this are compared pair by pair. */
const FEW = 36;

/**
 * Scores pairs of blocks. A leaf scores by its form, anchors and length; a container by the best alignment of
 * its children, as far as the budget reaches, and by its bag beyond.
 */
export class BlockScorer {
  readonly #similarity: Similarity;
  readonly #known = new Map<number, number>();
  readonly #width: number;
  #budget: number;
  #depth = 0;

  /** @param nodes of both documents together; the number of cells that may be looked at grows with it */
  constructor(similarity: Similarity, nodes: number) {
    this.#similarity = similarity;
    this.#width = nodes + 1;
    this.#budget = 20_000 + 100 * nodes;
  }

  /** The score of a pair from its form, its bag and its length alone. */
  quick(source: BlockNode, target: BlockNode): number {
    const form = formCost(source, target);
    if (form === NEVER) return NEVER;
    const similarity = this.#similarity;
    let score =
      form + similarity.anchors(source.bag, target.bag) + similarity.length(source.length, target.length);
    if (source.concepts !== undefined && target.concepts !== undefined) {
      score += similarity.concepts(source.concepts, target.concepts);
    }
    return score;
  }

  /** The score of a pair; minus infinity where the two can never be one. */
  score(source: BlockNode, target: BlockNode): number {
    if (source.children.length === 0 && target.children.length === 0) return this.quick(source, target);
    const form = formCost(source, target);
    if (form === NEVER) return NEVER;
    if (source.leaves === 1 && target.leaves === 1) return form + this.#children(source, target);
    const key = source.index * this.#width + target.index;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const score = form + this.#children(source, target);
    this.#known.set(key, score);
    return score;
  }

  #children(source: BlockNode, target: BlockNode): number {
    const [rows, columns] = [source.children.length, target.children.length];
    if (rows === 0) return gapCost(target);
    if (columns === 0) return gapCost(source);
    if (rows === 1 && columns === 1) return this.#only(source.children[0]!, target.children[0]!);
    if (areParallel(source, target)) return this.#inStep(source, target);
    this.#budget -= rows * columns;
    if (this.#budget < 0 || this.#depth >= DEEPEST) {
      return this.#similarity.anchors(source.bag, target.bag) - 0.2 * Math.abs(source.leaves - target.leaves);
    }
    this.#depth++;
    const score = this.#best(source.children, target.children);
    this.#depth--;
    return score;
  }

  #best(source: readonly BlockNode[], target: readonly BlockNode[]): number {
    if (source.length * target.length > FEW) return bestScore(blockProblem(source, target, this));
    return nestedScore(source, target, (row, column) => this.score(source[row]!, target[column]!));
  }

  #inStep(source: BlockNode, target: BlockNode): number {
    return source.children.reduce((sum, child, i) => sum + this.score(child, target.children[i]!), 0);
  }

  #only(source: BlockNode, target: BlockNode): number {
    return Math.max(this.score(source, target), gapCost(source) + gapCost(target));
  }
}
