import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import type { Span } from '../../text/place.ts';

/** An id that the text itself fixes, with where it is written in the document's view. */
export interface ExplicitAnchor {
  readonly id: string;
  readonly span: Span;
}

const TAG_ID = /^<\w+\s[^>]*?\b(?:id|name)=["']?([^"'\s>]+)/;

/** Ids of `<a name="id">`, `<a id="id">` and `{#id}`, in reading order. */
export function* explicitAnchors(document: LocalizedDocument): Generator<ExplicitAnchor> {
  for (const block of walkBlocks(document.blocks)) {
    if (block.kind === 'section') continue;
    if (block.anchors) yield* placed(block, block.anchors, document);
    else for (const segment of block.segments) yield* inTags(segment);
  }
}

function* placed(
  { span }: Block,
  ids: readonly string[],
  { view }: LocalizedDocument,
): Generator<ExplicitAnchor> {
  const raw = view.text.slice(span.start, span.end);
  let from = 0;
  for (const id of ids) {
    const index = raw.indexOf(id, from);
    if (index < 0) continue;
    from = index + id.length;
    yield { id, span: { start: span.start + index, end: span.start + from } };
  }
}

function* inTags({ tokens }: Segment): Generator<ExplicitAnchor> {
  for (const { kind, text, span } of tokens) {
    const match = kind === 'placeholder' ? TAG_ID.exec(text) : null;
    if (!match) continue;
    const end = span.start + match[0].length;
    yield { id: match[1]!, span: { start: end - match[1]!.length, end } };
  }
}
