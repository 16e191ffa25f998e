import type { Block, LocalizedDocument } from '../document/types.ts';

/** A section with those around it; the document as a whole has none of the optional fields. */
export interface Scope {
  readonly title: string;
  readonly level: number;
  readonly heading?: Block;
  readonly section?: Block;
  readonly parent?: Scope;
}

/** A block that carries something to read, with what stands around it. Lists and tables come before their parts. */
export interface Spot {
  readonly block: Block;
  readonly scope: Scope;
  /** The notice, the list item and the list that the block stands in, the nearest of each. */
  readonly notice?: Block;
  readonly item?: Block;
  /** The block before it under the same parent; a heading counts. */
  readonly before?: Block;
  readonly siblings: readonly Block[];
  readonly index: number;
}

const CONTAINERS = new Set(['quote', 'notice', 'directive', 'item', 'step', 'list']);

/** A document as one reads it: every block that says something, in order. */
export function outlineOf(document: LocalizedDocument): Spot[] {
  const spots: Spot[] = [];
  const root: Scope = { title: '', level: 0 };
  visit(document.blocks, { scope: root }, spots);
  return spots;
}

function visit(
  blocks: readonly Block[],
  around: Pick<Spot, 'scope' | 'notice' | 'item'>,
  spots: Spot[],
): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const spot: Spot = { ...around, block, siblings: blocks, index, ...(before && { before }) };
    if (block.kind === 'section') {
      visit(block.children, { scope: scopeOf(block, around.scope) }, spots);
      return;
    }
    if (block.kind !== 'directive' && block.kind !== 'quote') spots.push(spot);
    if (!CONTAINERS.has(block.kind)) return;
    visit(block.children, { ...around, ...inside(block) }, spots);
  });
}

function inside(block: Block): Partial<Spot> {
  if (block.kind === 'notice') return { notice: block };
  return block.kind === 'item' || block.kind === 'step' ? { item: block } : {};
}

function scopeOf(section: Block, parent: Scope): Scope {
  const heading = section.children.find(({ kind }) => kind === 'heading');
  return {
    title: heading ? plainOf(heading) : '',
    level: section.level ?? 1,
    section,
    parent,
    ...(heading && { heading }),
  };
}

/** What a reader sees of a block: its own text, not that of what it contains. Inline code is given as written. */
export function plainOf(block: Block): string {
  return block.segments.map(readable).join(' ').trim();
}

/** A segment's text with inline code as words, without other markup. */
export function readable(segment: Block['segments'][number]): string {
  let next = 0;
  const opaque = segment.tokens.filter(({ kind }) => kind === 'code' || kind === 'image');
  return segment.plain
    .replace(/\uFFFC/g, () => {
      const token = opaque[next++];
      return token?.kind === 'code' ? token.value : '';
    })
    .trim();
}

/** The section of at most the given level that a scope lies in: where a machine's parts belong together. */
export function ancestorAt(scope: Scope, level: number): Scope {
  let found = scope;
  while (found.level > level && found.parent) found = found.parent;
  return found;
}

/** Whether one scope is the other or lies within it. */
export function isWithin(scope: Scope, outer: Scope): boolean {
  for (let each: Scope | undefined = scope; each; each = each.parent) if (each === outer) return true;
  return false;
}
