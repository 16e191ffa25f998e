import type { SyntaxNode } from '../markdown.ts';
import { type Reading, spanOf } from '../reading.ts';

const MARKER = /\[!(\p{L}[\p{L}\p{N}_-]*)[^\]\r\n]{0,300}\][-+]?[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?/uy;
/** What DocFX marks in the same way, and is no notice. */
const NO_NOTICE = /^(?:div|video|include|code|tab)/;

/** What a quote's first line says it is, and where the text after it begins. */
export interface QuoteMarker {
  readonly kind: 'notice' | 'directive';
  readonly name: string;
  readonly end: number;
}

/** Reads `> [!NOTE]` of GitHub and Microsoft, and `> [!div class="checklist"]` of DocFX. */
export function readQuoteMarker(node: SyntaxNode, reading: Reading): QuoteMarker | undefined {
  const first = node.children?.[0];
  const span = first?.type === 'paragraph' ? spanOf(first) : undefined;
  if (span === undefined || !reading.view.text.startsWith('[!', span.start)) return undefined;
  MARKER.lastIndex = span.start;
  const match = MARKER.exec(reading.view.text);
  if (match === null) return undefined;
  const name = match[1]!.toLowerCase();
  return {
    kind: NO_NOTICE.test(name) ? 'directive' : 'notice',
    name,
    end: Math.min(MARKER.lastIndex, span.end),
  };
}
