import type { Block, Segment } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import type { Cues } from '../cues/index.ts';
import { plainOf, readable } from '../outline.ts';
import { actionShare } from './actions.ts';
import type { Passage, StepDraft } from './draft.ts';

const DASH = /\s+[-–—]\s+|\s*——?\s*|\s*[:：]\s+|：/u;
const CONDITIONS = ['if', 'when', 'must', 'only'] as const;

/** The steps of ordered lists, numbered on from one to the next, with those inside them. */
export function stepsOfItems(items: readonly Block[], prefix: string, cues: Cues): StepDraft[] {
  return items.map((item, index) => readStep(item, item.children, `${prefix}${index + 1}`, cues));
}

/**
 * Reads one step.
 * @param block the item or the section that it is
 * @param children what it holds; a section's come without its subsections that are steps of their own
 */
export function readStep(block: Block, children: readonly Block[], ordinal: string, cues: Cues): StepDraft {
  const nested = children.filter((child) => child.kind === 'list' && isSubsteps(child, cues));
  const own = children.filter((child) => !nested.includes(child));
  const first = own[0] ?? block;
  const segments = ownSegments(own);
  const items = nested.flatMap((list) => list.children);
  return {
    ordinal,
    block,
    label: labelOf(first.segments.length > 0 ? first : block, segments, block.kind !== 'section'),
    conditions: segments.filter((segment) => isCondition(segment, cues)).map(passageOf),
    links: segments.flatMap(linksOf),
    notices: noticesOf(own),
    figures: figuresOf(own),
    steps: stepsOfItems(items, `${ordinal}.`, cues),
  };
}

/** Lists inside a step are steps where they are ordered, or where most items say what to do. */
function isSubsteps(list: Block, cues: Cues): boolean {
  if (list.children.some(({ kind }) => kind === 'step')) return true;
  return list.children.length > 1 && actionShare(list.children, cues) >= 0.5;
}

function labelOf(block: Block, segments: readonly Segment[], mayCut: boolean): Passage {
  const segment = block.segments[0] ?? segments[0];
  if (!segment) return { text: plainOf(block), segments: [] };
  const text = readable(segment);
  const cut = mayCut ? cutLabel(text) : undefined;
  return { text: cut ?? text, segments: [segment], ...(cut !== undefined && { part: cutLabel }) };
}

/** "Enable peering - You must …": what stands before the dash, where enough follows. */
export function cutLabel(text: string): string | undefined {
  const match = DASH.exec(text);
  if (!match || match.index < 2 || match.index > 80 || text.length - match.index - match[0].length < 12)
    return undefined;
  return text.slice(0, match.index).trim();
}

export function passageOf(segment: Segment): Passage {
  return { text: readable(segment), segments: [segment] };
}

function isCondition(segment: Segment, cues: Cues): boolean {
  const text = readable(segment);
  return CONDITIONS.some((kind) => cues.has(kind, text));
}

/** The sentences of a step itself: not those of its notices. */
function ownSegments(blocks: readonly Block[]): Segment[] {
  return blocks.flatMap((block) =>
    block.kind === 'notice' || block.kind === 'section'
      ? []
      : [...block.segments, ...ownSegments(block.children)],
  );
}

function linksOf(segment: Segment): { text: string; url: string }[] {
  return segment.tokens.flatMap(({ kind, value, text }) =>
    kind === 'link' ? [{ text: /^\[(.*)\]/s.exec(text)?.[1] ?? text, url: value }] : [],
  );
}

function noticesOf(blocks: readonly Block[]): (Passage & { kind: string })[] {
  return [...walkBlocks(blocks)]
    .filter(({ kind }) => kind === 'notice')
    .map((notice) => {
      const segments = [...walkBlocks([notice])].flatMap((block) => block.segments);
      return { kind: notice.name ?? 'note', text: segments.map(readable).join(' '), segments };
    });
}

function figuresOf(blocks: readonly Block[]): { url: string; alt: string }[] {
  return [...walkBlocks(blocks)].flatMap(({ segments }) =>
    segments.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, value, text }) =>
        kind === 'image' ? [{ url: value, alt: /^!\[(.*?)\]/s.exec(text)?.[1] ?? '' }] : [],
      ),
    ),
  );
}
