import type { Span } from '../../text/place.ts';

/** An opening tag of the bilingual markup. `</span>` before a source marker, the seam, is part of the marker. */
export interface Marker extends Span {
  readonly half: 'target' | 'source' | 'malformed';
  readonly id: string;
  /** For a source marker: the target half closes right before it, as the grammar wants. */
  readonly seam: boolean;
}

// In YAML values the quotes of the attributes are escaped.
const QUOTE = String.raw`\\?"`;
const ID = String.raw`([^"\\<>\r\n]{1,64})`;
const MARKERS = new RegExp(
  [
    `<span data-ttu-id=${QUOTE}${ID}${QUOTE}>`,
    `(</span>)?<span class=${QUOTE}sxs-lookup${QUOTE}><span data-stu-id=${QUOTE}${ID}${QUOTE}>`,
    '<span\\b[^<>\\r\\n]{0,80}?(?:data-ttu-id|data-stu-id|sxs-lookup)[^<>\\r\\n]{0,80}>?',
  ].join('|'),
  'g',
);

/** Finds the opening tags of bilingual markup in one pass, in order. */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(MARKERS)) {
    const [tag, targetId, seam, sourceId] = match;
    markers.push({
      half: targetId ? 'target' : sourceId ? 'source' : 'malformed',
      id: targetId ?? sourceId ?? '',
      seam: seam !== undefined,
      start: match.index,
      end: match.index + tag.length,
    });
  }
  return markers;
}
