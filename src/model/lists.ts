import type { Block, Segment } from '../document/types.ts';
import { walkBlocks } from '../document/walk.ts';
import { languageData } from '../text/languages/index.ts';
import type { Cues } from './cues/index.ts';
import { readable, type Scope, type Spot } from './outline.ts';
import { openerOf } from './states/from-lists.ts';
import { marksOf } from './states/marks.ts';
import type { Passage } from './workflows/draft.ts';
import { isLink } from './workflows/lists.ts';
import { cutLabel } from './workflows/steps.ts';

/** A list of named things, as the source has it. */
export interface ListDraft {
  readonly title: string;
  readonly intro: Passage;
  readonly items: readonly Passage[];
}

/**
 * Finds lists that the text announces ("the following criteria:") and enumerations that say how many they are
 * ("three domains: public, private and shared"). Where as many sections follow as were counted, they are the things.
 *
 * @param used lists that are workflows or states already
 */
export function findLists(spots: readonly Spot[], cues: Cues, used: ReadonlySet<Block>): ListDraft[] {
  const lists: ListDraft[] = [];
  for (const spot of spots) {
    if (spot.item) continue;
    if (spot.block.kind === 'list' && !isUsed(spot.block, used)) lists.push(...announcedList(spot, cues));
    if (spot.block.kind === 'paragraph') lists.push(...countedLists(spot, cues));
  }
  return lists;
}

function announcedList({ block, before, scope }: Spot, cues: Cues): ListDraft[] {
  const intro = before?.kind === 'paragraph' ? before.segments.at(-1) : undefined;
  if (!intro || block.children.length < 2 || block.children.some(isLink)) return [];
  const text = readable(intro);
  if (!/[:：]$/.test(text) || !(cues.has('following', text) || countIn(text, cues) === block.children.length))
    return [];
  const items = block.children.flatMap((item): Passage[] => {
    const segment = (item.children[0] ?? item).segments[0];
    if (!segment) return [];
    const name = openerOf(item)?.text ?? openingMark(segment) ?? readable(segment);
    return [{ text: name, segments: [segment], ...(name !== readable(segment) && { part: nameOf }) }];
  });
  return [{ title: scope.title || text, intro: { text, segments: [intro] }, items }];
}

function openingMark(segment: Segment): string | undefined {
  return marksOf(segment).marks.find(({ start }) => start === 0)?.text;
}

/** What an item is called: what it sets apart at its head, else what stands before a dash or colon. */
function nameOf(text: string, [first]: readonly Segment[]): string | undefined {
  return (first && openingMark(first)) ?? cutLabel(text);
}

const LONGEST = 300;

function countedLists({ block, scope }: Spot, cues: Cues): ListDraft[] {
  return block.segments.flatMap((segment): ListDraft[] => {
    const text = readable(segment);
    const colon = text.search(/[:：]/);
    if (colon < 0 || text.length > LONGEST) return [];
    const count = countIn(text.slice(0, colon), cues);
    const names = members(text);
    if (count === undefined || names.length !== count) return [];
    const sections = sectionsOf(scope, count);
    const items = names.map((name, index): Passage => {
      const heading = sections[index]?.segments ?? [];
      if (heading.length > 0) return { text: name, segments: heading };
      const part = (other: string) => (members(other).length === count ? members(other)[index] : undefined);
      return { text: name, segments: [segment], part };
    });
    return [{ title: scope.title || text.slice(0, colon), intro: { text, segments: [segment] }, items }];
  });
}

/** The last number before the noun: "one of two models", "three routing domains". */
function countIn(text: string, cues: Cues): number | undefined {
  const { numberWords } = languageData(cues.language);
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(-6) ?? [];
  const counts = words.flatMap(
    (word) => numberWords.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : []),
  );
  return counts.findLast((count) => count > 1 && count <= 12);
}

/** What stands after a colon, one by one. */
function members(text: string): string[] {
  return text
    .slice(text.search(/[:：]/) + 1)
    .replace(/[.。]\s*$/, '')
    .split(/[,，、;；]|\s(?:and|or|und|oder|en|of|et|ou|och|eller|y|o|e|i|и|или)\s|和|或|및|또는|と/u)
    .map((name) =>
      name
        .replace(/^\s*(?:and|or|und|oder|en|of|et|ou|och|eller|y|o|e|и|или)\s+/u, '')
        .replace(/[“”"„«»「」]/g, '')
        .trim(),
    )
    .filter((name) => name !== '' && name.length <= 60);
}

/** The headings of the sections inside this one, where there are as many as were counted. */
function sectionsOf({ section }: Scope, count: number): Block[] {
  if (!section) return [];
  const inside = section.children.filter(({ kind }) => kind === 'section');
  if (inside.length !== count) return [];
  return inside.flatMap((each) => each.children.find(({ kind }) => kind === 'heading') ?? []);
}

function isUsed(block: Block, used: ReadonlySet<Block>): boolean {
  return used.has(block) || block.children.some((child) => isUsed(child, used));
}

/** All blocks of some workflows and states, so that no list is told twice. */
export function usedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(walkBlocks(blocks));
}
