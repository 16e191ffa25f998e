import { alignDocuments } from '../../alignment/index.ts';
import { indexPairs, type PairIndex } from '../../alignment/project.ts';
import type { Alignment } from '../../alignment/types.ts';
import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments, walkBlocks } from '../../document/walk.ts';
import type { Place } from '../../text/place.ts';

/**
 * Leads from the source that a model was read from to one locale. The locale may be held against another copy of the
 * source, embedded in another file, possibly of another revision; then the way leads through that copy.
 */
export class Projector {
  readonly locale: string;
  readonly document: LocalizedDocument;
  /** The copy of the source that the locale is held against. */
  readonly source: LocalizedDocument;
  readonly #pairs: PairIndex;
  readonly #copy: Copy | undefined;
  readonly #order: readonly Segment[];

  constructor(locale: string, source: LocalizedDocument, alignment: Alignment) {
    this.locale = locale;
    this.document = alignment.target;
    this.source = alignment.source;
    this.#pairs = indexPairs(alignment);
    this.#copy = alignment.source === source ? undefined : copyOf(source, alignment.source);
    this.#order = leafSegments(source);
  }

  /** The locale's segments for some of the source, each once, in the order of the locale's pairs. */
  segments(of: readonly Segment[]): Segment[] {
    const found = of.flatMap((segment) => {
      const copy = this.#copy ? this.#copy.segments.get(segment) : segment;
      return copy ? (this.#pairs.ofSegment(copy)?.target ?? []) : [];
    });
    return [...new Set(found)];
  }

  /** A segment in the copy of the source that the locale is held against. */
  origin(segment: Segment): Segment | undefined {
    return this.#copy ? this.#copy.segments.get(segment) : segment;
  }

  /** How many segments of the source share the pair that a segment is in: 1 where sentence stands for sentence. */
  width(segment: Segment): number {
    const copy = this.#copy ? this.#copy.segments.get(segment) : segment;
    return (copy && this.#pairs.ofSegment(copy)?.source.length) ?? 0;
  }

  /** The locale's blocks for one of the source; none where it has no partner. */
  blocks(of: Block): readonly Block[] {
    const copy = this.#copy ? this.#copy.blocks.get(of) : of;
    return (copy && this.#pairs.ofBlock(copy)?.target) ?? [];
  }

  /** Where something absent belongs: at the end of what the locale has for the nearest sentence before it. */
  gap(segment: Segment): Place {
    for (let i = this.#order.indexOf(segment) - 1; i >= 0; i--) {
      const last = this.segments([this.#order[i]!]).at(-1);
      if (last) return { start: last.place.end, end: last.place.end };
    }
    const start = { line: 1, column: 1 };
    return { start, end: start };
  }
}

interface Copy {
  readonly segments: ReadonlyMap<Segment, Segment>;
  readonly blocks: ReadonlyMap<Block, Block>;
}

/** Two copies of a source mostly read the same, and are paired by their order; else they are aligned like any two. */
function copyOf(source: LocalizedDocument, other: LocalizedDocument): Copy {
  const [a, b] = [leafSegments(source), leafSegments(other)];
  const [c, d] = [[...walkBlocks(source.blocks)], [...walkBlocks(other.blocks)]];
  const same =
    a.length === b.length && c.length === d.length && a.every(({ text }, i) => text === b[i]!.text);
  if (same) {
    return {
      segments: new Map(a.map((each, i) => [each, b[i]!])),
      blocks: new Map(c.map((each, i) => [each, d[i]!])),
    };
  }
  const pairs = indexPairs(alignDocuments(source, other, { blind: true }));
  const segments = a.flatMap((each) => {
    const partner = pairs.ofSegment(each)?.target[0];
    return partner ? [[each, partner] as const] : [];
  });
  const blocks = c.flatMap((each) => {
    const partner = pairs.ofBlock(each)?.target[0];
    return partner ? [[each, partner] as const] : [];
  });
  return { segments: new Map(segments), blocks: new Map(blocks) };
}
