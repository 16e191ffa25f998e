import { documentAnchors, documentTitle } from '../document/anchors.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { leafSegments } from '../document/walk.ts';
import type { DocumentDigest } from './digest.ts';
import { resolveLink } from './resolve-link.ts';

/** What other documents need to know of this one. */
export function describeDocument(document: LocalizedDocument, page: string): DocumentDigest {
  const links = new Set<string>();
  for (const token of leafSegments(document).flatMap(({ tokens }) => tokens)) {
    if (token.kind !== 'link') continue;
    const target = resolveLink(token.value, document.path);
    if (target?.path !== undefined && !target.fromRoot) links.add(target.path);
  }
  return {
    path: document.path,
    locale: document.locale.name,
    page,
    title: documentTitle(document),
    anchors: [...new Set(documentAnchors(document))],
    links: [...links],
  };
}
