import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import { readable, type Spot } from '../outline.ts';
import { openerOf } from '../states/from-lists.ts';
import { actionShare } from './actions.ts';

/** An ordered list, or several that are one with code or pictures between. */
export interface Procedure {
  readonly spot: Spot;
  readonly lists: readonly Block[];
  readonly items: readonly Block[];
}

const BETWEEN: ReadonlySet<string> = new Set([
  'code',
  'image',
  'notice',
  'paragraph',
  'html',
  'comment',
  'shortcode',
]);

/** The ordered lists of a document, those that go on after an interruption put together. Lists inside items are left out. */
export function orderedLists(spots: readonly Spot[], document: LocalizedDocument): Procedure[] {
  const found: Procedure[] = [];
  const done = new Set<Block>();
  for (const spot of spots) {
    const { block, siblings, index } = spot;
    if (block.kind !== 'list' || spot.item || done.has(block) || !isOrdered(block)) continue;
    const lists = [block];
    let count = block.children.length;
    for (let i = index + 1; i < siblings.length; i++) {
      const next = siblings[i]!;
      if (isOrdered(next) && numberOf(next, document) === count + 1) {
        lists.push(next);
        count += next.children.length;
      } else if (!BETWEEN.has(next.kind)) break;
    }
    for (const list of lists) done.add(list);
    found.push({ spot, lists, items: lists.flatMap(({ children }) => children) });
  }
  return found;
}

function isOrdered({ kind, children }: Block): boolean {
  return kind === 'list' && children.some((child) => child.kind === 'step');
}

/** The number that the file writes at a list's first item. */
function numberOf(list: Block, { view }: LocalizedDocument): number {
  return Number(
    /^\s*(\d{1,6})[.)]/.exec(view.text.slice(list.span.start, list.span.start + 12))?.[1] ?? Number.NaN,
  );
}

/**
 * Whether an ordered list is a procedure: most of its items tell the reader to do something. Lists of links, of terms
 * with explanations, and of sentences are ordered too.
 */
export function isProcedure({ spot, items }: Procedure, cues: Cues): boolean {
  if (items.length < 2) return false;
  const announced = isAnnounced(spot, cues);
  const links = items.filter(isLink).length / items.length;
  const share = actionShare(items, cues);
  if (links > 0.5) return isIntroduced(spot, cues) && share >= 0.6 && !isContents(items);
  if (!cues.known)
    return items.some(({ children }) => children.some(({ kind }) => kind === 'code' || kind === 'image'));
  const terms = items.filter((item) => openerOf(item)?.marked).length / items.length;
  if (terms > 0.5 && share < 0.7) return false;
  return share >= 0.6 || (announced && share >= 0.4);
}

/** Whether a sentence before says that steps follow; "Next steps" as a heading only says where to read on. */
function isIntroduced({ before }: Spot, cues: Cues): boolean {
  const intro = before && before.kind !== 'heading' ? before.segments.at(-1) : undefined;
  return intro !== undefined && cues.has('steps', readable(intro));
}

/** Whether the sentence or the heading before says that steps follow. */
export function isAnnounced({ before, scope }: Spot, cues: Cues): boolean {
  return cues.has('steps', scope.title) || isIntroduced({ before, scope } as Spot, cues);
}

/** Whether an item is a link and nothing else. */
export function isLink(item: Block): boolean {
  const block = item.children[0] ?? item;
  const [segment] = block.segments;
  if (!segment || block.segments.length > 1) return false;
  const link = segment.tokens.find(({ kind }) => kind === 'link');
  return link !== undefined && link.text.length >= segment.text.trim().length - 2;
}

/** A table of contents leads to headings of the same page. */
function isContents(items: readonly Block[]): boolean {
  const urls = items.flatMap((item) =>
    (item.children[0] ?? item).segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'link')),
  );
  return urls.filter(({ value }) => value.startsWith('#')).length > urls.length / 2;
}
