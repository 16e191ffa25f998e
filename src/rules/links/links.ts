import type { LocalizedDocument, Segment, Token } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { isWithinTree, splitLink } from '../../lint/resolve-link.ts';
import type { Located } from '../../lint/rule.ts';

/** A link that may lead to content of the same tree. */
export interface InnerLink {
  /** Empty for a link within the page. */
  readonly path: string;
  readonly anchor: string | undefined;
  readonly located: Located;
}

/**
 * The links of a document that stay in the tree. Those of a recovered source are left out: their targets are
 * those of the translation, which is judged itself.
 */
export function* innerLinks(document: LocalizedDocument): Generator<InnerLink> {
  if (document.recovered) return;
  for (const segment of leafSegments(document)) {
    for (const token of segment.tokens) {
      if (token.kind !== 'link' || !isWithinTree(token.value)) continue;
      yield { ...splitLink(token.value), located: locate(document, segment, token) };
    }
  }
}

function locate({ path }: LocalizedDocument, segment: Segment, token: Token): Located {
  const [segmentId] = segment.ids;
  return { path, place: token.place, text: token.text, ...(segmentId !== undefined && { segmentId }) };
}
