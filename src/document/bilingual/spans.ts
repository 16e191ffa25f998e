import type { Span } from '../../text/place.ts';
import { findClosing } from './closing.ts';
import { doubledEscapes } from './escapes.ts';
import { checkIds, isGenuine } from './ids.ts';
import { findMarkers, type Marker } from './markers.ts';
import { partsOf, type Scan } from './parts.ts';
import { unrecoveredKeys } from './recovered.ts';
import type { Damage, RawUnit } from './types.ts';

/**
 * Reads units of the form
 * `<span data-ttu-id="I">target</span><span class="sxs-lookup"><span data-stu-id="I">source</span></span>`
 * wherever it stands. A half ends before the next opening tag of the markup at the latest, so that damage stays local.
 */
export function scanSpans(text: string): Scan | undefined {
  // One search each, so that files without the markup cost next to nothing.
  if (!text.includes('data-ttu-id') && !text.includes('data-stu-id')) return undefined;
  const markers = findMarkers(text);
  const units: RawUnit[] = [];
  const damages: Damage[] = [];
  for (let i = 0; i < markers.length; i++) {
    const marker = markers[i]!;
    const limit = markers[i + 1]?.start ?? text.length;
    const partner = markers[i + 1];
    if (marker.half === 'malformed')
      damages.push(damage('malformed', marker, { tag: tagText(text, marker) }));
    else if (marker.half === 'source') units.push(loneSource(text, marker, limit, damages));
    else if (partner?.half === 'source') {
      units.push(pair(text, marker, partner, markers[i + 2]?.start ?? text.length, damages));
      i++;
    } else units.push(loneTarget(text, marker, limit, damages));
  }
  checkIds(units, damages);
  if (!units.some(({ id }) => isGenuine(id))) return undefined;
  damages.sort((a, b) => a.span.start - b.span.start);
  return { parts: partsOf(text, units), damages, notRecovered: unrecoveredKeys(text) };
}

function pair(text: string, open: Marker, seam: Marker, limit: number, damages: Damage[]): RawUnit {
  const target = { start: open.end, end: seam.start };
  if (!seam.seam) {
    const closing = findClosing(text, target, 1);
    if (closing && text.slice(closing.end, target.end).trim() === '') target.end = closing.start;
    else damages.push(damage('unbalanced', open));
  }
  if (open.id !== seam.id) damages.push(damage('ids-differ', seam, { other: seam.id, id: open.id }));
  const source = sourceHalf(text, seam, limit, damages);
  const omitted = doubledEscapes(text, target, source.text);
  const whole = { start: open.start, end: source.end };
  return { id: open.id, whole, target, source: source.text, ...(omitted.length > 0 && { omitted }) };
}

function sourceHalf(text: string, marker: Marker, limit: number, damages: Damage[]) {
  const region = { start: marker.end, end: limit };
  const closing = findClosing(text, region, 2);
  if (closing) return { text: { start: marker.end, end: closing.start }, end: closing.end };
  damages.push(damage('unbalanced', marker));
  return salvage(text, region);
}

/** Without a balanced end a half goes as far as its first closing tags, or to the end of its line. */
function salvage(text: string, region: Span): { text: Span; end: number } {
  const match = /<\/span>(?:<\/span>)?|\r?\n/.exec(text.slice(region.start, region.end));
  const end = match ? region.start + match.index : region.end;
  const markup = match?.[0].startsWith('<') ? match[0].length : 0;
  return { text: { start: region.start, end }, end: end + markup };
}

function loneTarget(text: string, marker: Marker, limit: number, damages: Damage[]): RawUnit {
  const region = { start: marker.end, end: limit };
  const closing = findClosing(text, region, 1);
  damages.push(damage(closing ? 'source-missing' : 'unbalanced', marker));
  const half = closing
    ? { text: { start: marker.end, end: closing.start }, end: closing.end }
    : salvage(text, region);
  return { id: marker.id, whole: { start: marker.start, end: half.end }, target: half.text };
}

function loneSource(text: string, marker: Marker, limit: number, damages: Damage[]): RawUnit {
  damages.push(damage('target-missing', marker));
  const half = sourceHalf(text, marker, limit, damages);
  return { id: marker.id, whole: { start: marker.start, end: half.end }, source: half.text };
}

function damage(messageId: string, at: Marker, data: Damage['data'] = {}): Damage {
  return { messageId, data: { id: at.id, ...data }, span: { start: at.start, end: at.end } };
}

function tagText(text: string, marker: Marker): string {
  return text.slice(marker.start, Math.min(marker.end, marker.start + 60));
}
