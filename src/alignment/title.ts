import type { Block, LocalizedDocument } from '../document/types.ts';

/**
 * The headings that open a page and whose counterpart is the title in the other page's front matter: readers see
 * the same, so that neither side lacks anything.
 */
export function titlesInFrontMatter(
  source: LocalizedDocument,
  target: LocalizedDocument,
): ReadonlySet<Block> {
  const [above, below] = [openingTitle(source), openingTitle(target)];
  if (above !== undefined && below === undefined && hasTitle(target)) return new Set([above]);
  if (below !== undefined && above === undefined && hasTitle(source)) return new Set([below]);
  return new Set();
}

/** The heading of level 1 that a page begins with, comments and imports aside. */
function openingTitle({ blocks }: LocalizedDocument): Block | undefined {
  const first = blocks.find(({ kind }) => kind !== 'comment' && kind !== 'shortcode');
  return first?.kind === 'section' && first.level === 1 ? first.children[0] : undefined;
}

function hasTitle({ frontMatter }: LocalizedDocument): boolean {
  const value = frontMatter?.entries.get('title')?.value;
  return typeof value === 'string' && value.trim() !== '';
}
