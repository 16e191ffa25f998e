import GithubSlugger from 'github-slugger';
import type { Block, LocalizedDocument } from './types.ts';
import { walkBlocks } from './walk.ts';

/** A heading's words as a reader sees them, with inline code as it is written. */
function headingText(heading: Block): string {
  const parts = heading.segments.map(({ plain, tokens }) => {
    const code = tokens.filter(({ kind }) => kind === 'code' || kind === 'image' || kind === 'placeholder');
    const objects = code.filter(({ kind, text }) => kind !== 'placeholder' || text.startsWith('{'));
    let next = 0;
    return plain.replace(/\uFFFC/g, () => {
      const token = objects[next++];
      return token?.kind === 'code' ? token.value : '';
    });
  });
  return parts.join(' ').trim();
}

/**
 * Every id that a link may point to, as written: slugs of headings after GitHub's algorithm, ids that headings
 * fix, and `<a name="id">` wherever it stands.
 */
export function documentAnchors(document: LocalizedDocument): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  for (const block of walkBlocks(document.blocks)) {
    if (block.kind === 'section') continue;
    if (block.kind === 'heading') anchors.push(slugger.slug(headingText(block)));
    anchors.push(...(block.anchors ?? []));
  }
  return anchors.filter((anchor) => anchor !== '');
}

/** What a page calls itself: its front matter's title, else its first heading; empty where it has neither. */
export function documentTitle(document: LocalizedDocument): string {
  const title = document.frontMatter?.entries.get('title')?.value;
  if (typeof title === 'string' && title !== '') return title;
  for (const block of walkBlocks(document.blocks)) {
    if (block.kind === 'heading') return headingText(block);
  }
  return '';
}
