import { documentAnchors, documentTitle } from '../document/anchors.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { leafSegments, walkBlocks } from '../document/walk.ts';
import type { DocumentDigest } from './digest.ts';
import { isWithinTree, splitLink } from './resolve-link.ts';

/** What other documents need to know of this one. */
export function describeDocument(document: LocalizedDocument, page: string): DocumentDigest {
  const links = leafSegments(document)
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind, value }) => kind === 'link' && isWithinTree(value))
    .map(({ value }) => value);
  const paths = links.map((link) => link.split(/[?#]/)[0]!).filter((path) => path !== '');
  const fragments = links.flatMap((link) => splitLink(link).anchor || []);
  return {
    path: document.path,
    locale: document.locale.name,
    page,
    title: documentTitle(document),
    anchors: [...new Set(documentAnchors(document))],
    anchorsComplete: !bringsIds(document),
    links: [...new Set(paths)],
    fragments: [...new Set(fragments)],
  };
}

/** Whether a part of the page stands elsewhere: an include, a component, a template. */
function bringsIds({ blocks }: LocalizedDocument): boolean {
  for (const { kind, value } of walkBlocks(blocks)) {
    if (kind === 'shortcode' || kind === 'directive') return true;
    if (kind === 'html' && /<[A-Z]|\{[{%]/.test(value ?? '')) return true;
  }
  return false;
}
