import type { Block, Segment } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import { plainOf, type Scope, type Spot } from '../outline.ts';
import { type Mention, mentionOf } from './draft.ts';
import type { KeyedBlock } from './from-code.ts';
import { marksOf } from './marks.ts';

/** A captioned block of keys and values, as the source has it. */
export interface SituationDraft {
  readonly scope: Scope;
  readonly caption: Mention;
  readonly captionText: string;
  /** The sentences between the caption and the block. */
  readonly explanation: readonly Mention[];
  /** The sentences after the block, up to the next caption. */
  readonly aftermath: readonly Mention[];
  readonly block: Block;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Finds the situations among blocks of keys and values: at least two with the same keys in one part of the document,
 * each under words of its own, of which one differs from another.
 */
export function findSituations(blocks: readonly KeyedBlock[], cues: Cues): SituationDraft[][] {
  const series = Map.groupBy(blocks, ({ pairs, spot }) => {
    const keys = [...new Set(pairs.map(({ key }) => key))].sort().join('\n');
    return `${partOf(spot.scope)}\n${keys}`;
  });
  const found: SituationDraft[][] = [];
  for (const members of series.values()) {
    const drafts = members.flatMap((member) => draftOf(member, cues) ?? []);
    const states = new Set(drafts.map(({ values }) => [...values.values()].join('\n')));
    const captions = new Set(drafts.map(({ captionText }) => captionText));
    if (drafts.length > 1 && states.size > 1 && captions.size === drafts.length) found.push(drafts);
  }
  return found;
}

/** Situations may each have a section of their own: their part is the section around. */
function partOf(scope: Scope): number {
  const own = scope.level > 2 ? (scope.parent ?? scope) : scope;
  return own.section?.span.start ?? -1;
}

function draftOf({ spot, pairs }: KeyedBlock, cues: Cues): SituationDraft | undefined {
  const values = new Map(pairs.map(({ key, value }) => [key, value]));
  // A list of many things, each with a state, is no moment of one thing.
  if (values.size !== pairs.length) return undefined;
  const { siblings, index, scope, block, item } = spot;
  const before: Block[] = [];
  let caption: { readonly block: Block; readonly segment: Segment } | undefined;
  for (let i = index - 1; i >= 0 && !caption; i--) {
    const each = siblings[i]!;
    if (each.kind === 'heading' || isCaption(each)) caption = { block: each, segment: each.segments[0]! };
    else if (each.kind === 'paragraph') before.unshift(each);
    else if (each.kind !== 'image') break;
  }
  const explanation = before.flatMap((each) => each.segments.map((segment) => mentionOf(each, segment)));
  const lead = explanation.at(-1)?.segment;
  const told = lead && (cues.has('state', marksOf(lead).text) || cues.has('when', marksOf(lead).text));
  // A heading has much below it; a paragraph is a caption only where it speaks of states or of a time.
  const isBold = caption !== undefined && caption.block.kind !== 'heading';
  if (!isBold && lead && !told) return undefined;
  const first = caption ? mentionOf(caption.block, caption.segment) : explanation.shift();
  if (!first?.segment) return undefined;
  return {
    scope,
    caption: first,
    captionText: marksOf(first.segment).text.replace(/[:：]\s*$/, ''),
    explanation,
    aftermath: aftermathOf(spot, item),
    block,
    values,
  };
}

/** A paragraph that is bold from end to end. */
export function isCaption(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.segments.length !== 1) return false;
  const text = plainOf(block);
  return block.segments[0]!.tokens.some(
    ({ kind, value }) =>
      (kind === 'strong' || kind === 'emphasis') && value.length >= text.replace(/[:：]$/, '').length - 1,
  );
}

function aftermathOf({ siblings, index }: Spot, item: Block | undefined): Mention[] {
  if (item) return [];
  const after: Mention[] = [];
  for (let i = index + 1; i < siblings.length; i++) {
    const each = siblings[i]!;
    if (each.kind === 'section' || each.kind === 'heading' || each.kind === 'code' || isCaption(each)) break;
    const blocks = each.kind === 'notice' ? each.children : [each];
    for (const block of blocks) after.push(...block.segments.map((segment) => mentionOf(block, segment)));
  }
  // What stands before the next block explains that one, where no caption parts the two.
  const next = siblings.findIndex((each, at) => at > index && (isCaption(each) || each.kind === 'code'));
  return next >= 0 && siblings[next]!.kind === 'code' ? [] : after;
}
