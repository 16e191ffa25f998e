import { z } from 'zod';
import { gapPlace } from '../../alignment/gap.ts';
import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';
import type { Observation } from '../../lint/rule.ts';
import type { StructureSubject } from '../../lint/subject.ts';
import { doubledBlocks } from './doubled-blocks.ts';
import { allSegments, cut, locateBlock } from './locate.ts';
import { type OneSided, oneSidedBlocks } from './one-sided.ts';

/** How sure the alignment must be before a one-sided block is told. */
export const oneSidedOptions = z.strictObject({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.7)
    .describe('The least confidence of the alignment, 0 to 1.'),
});
export type OneSidedOptions = z.infer<typeof oneSidedOptions>;

/**
 * Below, it is only arguable that a block has no partner. Which of some like steps lacks one may be in doubt; that one
 * does, less so.
 */
const CERTAIN: Readonly<Record<OneSided['kind'], number>> = { section: 0.95, block: 0.95, step: 0.9 };

/** What the target lacks, each at its gap, with the source's text as evidence. */
export function* observeMissing(
  { alignment }: StructureSubject,
  { confidence }: OneSidedOptions,
  kind: OneSided['kind'],
): Generator<Observation> {
  const { source, target } = alignment;
  for (const { block, pair, rivalled, kind: found } of oneSidedBlocks(alignment, 'source')) {
    if (found !== kind || pair.confidence < confidence) continue;
    const lacking = locateBlock(source, block);
    yield {
      messageId: 'missing',
      data: { text: cut(lacking.text) },
      target: { path: target.path, place: gapPlace(alignment, pair), text: '' },
      source: lacking,
      covers: { source: block.place },
      confidence: pair.confidence,
      ...((rivalled || pair.confidence < CERTAIN[kind] || !saysSomething(block, lacking.text)) && {
        severity: 'info',
      }),
    };
  }
}

/** A section without text may be nothing to translate; a component without a word in it may be one that the locale has no use for: a notice to translators. */
function saysSomething(block: Block, text: string): boolean {
  // A heading with nothing below it is what a generator signs a page with, or a page still to be written.
  if (block.kind === 'section') return block.children.length > 1;
  return block.kind !== 'shortcode' || allSegments(block).length > 0 || /["'>][^"'<>]*\p{L}/u.test(text);
}

/** What the target has beyond the source, or says twice. */
export function* observeExtra(
  { alignment }: StructureSubject,
  { confidence }: OneSidedOptions,
  kind: OneSided['kind'],
): Generator<Observation> {
  const told = new Set<Block>();
  for (const { block, pair, rivalled, kind: found } of oneSidedBlocks(alignment, 'target')) {
    if (found !== kind || pair.confidence < confidence) continue;
    told.add(block);
    const severity = rivalled || pair.confidence < CERTAIN[kind] ? { severity: 'info' as const } : {};
    yield { messageId: 'extra', ...observeAdded(alignment, block, pair), ...severity };
  }
  for (const { block, pair, source, within } of doubledBlocks(alignment)) {
    if (told.has(block) || (block.kind === 'step' ? 'step' : 'block') !== kind) continue;
    if (within) {
      yield { messageId: 'extra', ...observeAdded(alignment, block, pair) };
      continue;
    }
    if (!source && pair.confidence >= confidence) continue;
    yield {
      messageId: 'doubled',
      ...observeAdded(alignment, block, pair),
      ...(source && { source: locateBlock(alignment.source, source) }),
    };
  }
}

function observeAdded({ target }: Alignment, block: Block, { confidence }: BlockPair) {
  const added = locateBlock(target, block);
  return { data: { text: cut(added.text) }, target: added, covers: { target: block.place }, confidence };
}
