import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block, Segment } from '../../document/types.ts';
import { keyOf, type Unit, unitsIn, unitsOf } from './units.ts';

/** Units of the source and of one translation that say the same; one side may be empty. */
export interface UnitLink {
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
}

/** Flattens an alignment into links of units, in reading order of the translation. */
export function linkUnits({ blocks }: Alignment): UnitLink[] {
  return blocks.flatMap(linksOf);
}

function linksOf(pair: BlockPair): UnitLink[] {
  const { source, target, children, segments } = pair;
  if (children.length > 0) return children.flatMap(linksOf);
  if (segments.length > 0) {
    const sources = byKey(source);
    const targets = byKey(target);
    return segments.map((each) => ({
      source: each.source.flatMap((segment) => sources.get(segment) ?? []),
      target: each.target.flatMap((segment) => targets.get(segment) ?? []),
    }));
  }
  const link = { source: source.flatMap(unitsIn), target: target.flatMap(unitsIn) };
  if (link.source.length > 0 && link.target.length > 0) return [link];
  // What one side lacks is told unit by unit.
  return [
    ...link.source.map((unit) => ({ source: [unit], target: [] })),
    ...link.target.map((unit) => ({ source: [], target: [unit] })),
  ];
}

const byKey = (blocks: readonly Block[]): Map<Segment | Block, Unit> =>
  new Map(blocks.flatMap(unitsIn).map((unit) => [keyOf(unit), unit]));

/**
 * Finds the units of one copy of the source in another: bilingual files embed one each. Equal texts are paired in
 * their order; a text that the other copy lacks is not in the map.
 */
export function matchCopies(
  copy: Alignment['source'],
  main: Alignment['source'],
): Map<Segment | Block, Unit> {
  const waiting = Map.groupBy(unitsOf(main), textOf);
  const matched = new Map<Segment | Block, Unit>();
  for (const unit of unitsOf(copy)) {
    const found = waiting.get(textOf(unit))?.shift();
    if (found) matched.set(keyOf(unit), found);
  }
  return matched;
}

const textOf = ({ block, segment }: Unit): string => `${block.kind}\n${segment?.text ?? block.value ?? ''}`;
